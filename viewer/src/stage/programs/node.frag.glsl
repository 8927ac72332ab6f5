precision highp float;

in vec2 v_place;
in float v_radius;
in vec4 v_color;
in vec4 v_ringColor;
in vec4 v_traits;
in float v_opacity;

out vec4 fragColor;

uniform float u_pixelRatio;
uniform vec3 u_paper;
uniform vec3 u_ink;

const float PI = 3.14159265;

// Signed distances in pixels: below zero is inside.
float box(vec2 p, float side, float corner) {
  vec2 q = abs(p) - vec2(side - corner);
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - corner;
}

// The farthest of the sides, each of which is a line; by their normals.
float triangle(vec2 p, float inner) {
  return max(p.y, abs(p.x) * 0.8660254 - p.y * 0.5) - inner;
}

float hexagon(vec2 p, float inner) {
  vec2 q = abs(p);
  return max(q.y, q.x * 0.8660254 + q.y * 0.5) - inner;
}

float shapeDistance(vec2 p, float shape, float r) {
  if (shape < 0.5) return length(p) - r;
  if (shape < 1.5) return box(p, r * 0.9, r * 0.22);
  if (shape < 2.5) return box(vec2(p.x + p.y, p.y - p.x) * 0.7071, r * 0.84, r * 0.16);
  if (shape < 3.5) return triangle(p, r * 0.66);
  return hexagon(p, r * 0.9);
}

float cover(float distance) {
  return clamp(0.5 - distance * u_pixelRatio, 0.0, 1.0);
}

#ifdef RICH
float ringCover(float d, vec2 p, float ring) {
  if (ring < 0.5) return 0.0;
  float band = cover(abs(d - 3.4) - 0.95);
  float turn = atan(p.y, p.x) / (2.0 * PI) + 0.5;
  if (ring < 1.5) return band;
  if (ring < 2.5) return band * step(fract(turn * 8.0), 0.62);
  if (ring < 3.5) return band * step(fract(turn * 14.0), 0.42);
  if (ring < 4.5) return band * step(0.0, p.x);
  return max(cover(abs(d - 2.6) - 0.6), cover(abs(d - 5.2) - 0.6));
}
#endif

void main(void) {
  float d = shapeDistance(v_place, v_traits.x, v_radius);
  #ifdef PICKING_MODE
  if (d > 3.0) discard;
  fragColor = v_color;
  #else
  vec3 fill = v_color.rgb;
  // A hollow node has its outline; a half one is filled below.
  float inside = cover(d + 1.6);
  if (v_traits.z > 0.5 && v_traits.z < 1.5) fill = mix(fill, u_paper, inside);
  if (v_traits.z > 1.5) fill = mix(fill, u_paper, inside * cover(-v_place.y));
  #ifdef RICH
  float fresh = step(3.5, v_traits.w);
  float partly = step(7.5, v_traits.w);
  float mark = v_traits.w - 4.0 * (fresh + partly);
  if (mark > 0.5 && mark < 1.5) {
    float arm = min(abs(v_place.x - v_place.y), abs(v_place.x + v_place.y)) * 0.7071;
    fill = mix(fill, v_color.rgb, cover(arm - 0.9) * cover(d));
  }
  if (mark > 1.5 && mark < 2.5) fill = mix(fill, u_paper, cover(length(v_place) - v_radius * 0.42));
  if (mark > 2.5) {
    vec2 arm = abs(v_place);
    float bars = min(max(arm.x - v_radius * 0.4, arm.y - 1.0), max(arm.y - v_radius * 0.4, arm.x - 1.0));
    fill = mix(fill, u_paper, cover(bars));
  }
  #endif
  float body = cover(d);
  float halo = cover(d - 1.5);
  vec3 color = mix(u_paper, fill, body);
  #ifdef RICH
  float ring = ringCover(d, v_place, v_traits.y);
  color = mix(color, v_ringColor.rgb, ring);
  // What is new has a dot at its upper right, with paper around it; it is hollow where only some of it is.
  float away = length(v_place - vec2(v_radius * 0.75)) - 3.2;
  float rim = fresh * cover(away - 1.2);
  color = mix(mix(color, u_paper, rim), u_ink, fresh * cover(away));
  color = mix(color, u_paper, partly * cover(away + 1.5));
  halo = max(halo, rim);
  #else
  float ring = 0.0;
  #endif
  // The paper around a node keeps edges off it; it stays when the node steps back.
  float alpha = max(halo, ring);
  if (alpha <= 0.0) discard;
  vec3 faded = mix(u_paper, color, v_opacity);
  float kept = ring > halo ? alpha * v_opacity : alpha;
  fragColor = vec4(faded * kept, kept);
  #endif
}

attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_ends;
attribute vec2 a_radii;
attribute float a_width;
attribute float a_bend;
attribute vec2 a_style;
attribute vec2 a_light;
// Along the piece, across it, and whether it is the piece with the head.
attribute vec3 a_corner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_dim;
uniform float u_scale;

varying vec4 v_color;
varying float v_across;
varying float v_along;
varying float v_left;
varying float v_half;
varying vec2 v_style;
varying float v_opacity;

const float bias = 255.0 / 254.0;

void main() {
  float unit = 2.0 * u_correctionRatio;
  vec2 from = a_ends.xy;
  vec2 to = a_ends.zw;
  vec2 span = to - from;
  float distance = max(length(span), 1e-9);
  vec2 direction = span / distance;
  vec2 control = (from + to) * 0.5 + vec2(-direction.y, direction.x) * distance * a_bend;

  // The line starts and stops at the rims of its nodes.
  float start = min((a_radii.x * u_scale / u_sizeRatio + 3.0) * unit / distance, 0.45);
  float stop = 1.0 - min((a_radii.y * u_scale / u_sizeRatio + 4.0) * unit / distance, 0.45);
  float width = max(a_width / sqrt(u_sizeRatio), 0.8);
  float halfWidth = width * 0.5;
  float pixels = (stop - start) * distance / unit;

  // Heads are wider than lines: each has a piece of its own, so that few fragments are looked at for the rest.
  bool isHead = a_corner.z > 0.5;
  float headPart = a_style.x > 0.5 ? min(7.0 * (1.0 + halfWidth * 0.6) / max(pixels, 1e-6), 1.0) : 0.0;
  float part = isHead ? mix(1.0 - headPart, 1.0, a_corner.x) : a_corner.x * (1.0 - headPart);
  float t = mix(start, stop, part);
  vec2 place = mix(mix(from, control, t), mix(control, to, t), t);
  vec2 tangent = normalize(mix(control - from, to - control, t) + direction * 1e-9);
  vec2 normal = vec2(-tangent.y, tangent.x);

  #ifdef PICKING_MODE
  float room = 3.5;
  #else
  float room = 1.0;
  #endif
  float reach = halfWidth + (isHead ? 6.0 : room);
  gl_Position = vec4((u_matrix * vec3(place + normal * reach * unit * a_corner.y, 1)).xy, 0, 1);

  v_across = reach * a_corner.y;
  v_along = part * pixels;
  v_left = (1.0 - part) * pixels;
  v_half = halfWidth;
  v_style = a_style;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_opacity = a_light.x * mix(1.0, 0.1 + 0.9 * a_light.y, u_dim);
}

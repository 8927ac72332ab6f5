precision highp float;

in vec4 v_color;
in float v_across;
in float v_along;
in float v_left;
in float v_half;
in vec2 v_style;
in float v_opacity;

out vec4 fragColor;

uniform float u_pixelRatio;

float cover(float distance) {
  return clamp(0.5 - distance * u_pixelRatio, 0.0, 1.0);
}

void main(void) {
  float side = abs(v_across);
  #ifdef PICKING_MODE
  if (side > v_half + 3.0) discard;
  fragColor = v_color;
  #else
  float line = cover(side - v_half) * max(step(v_style.y, 0.5), step(fract(v_along / 9.0), 0.58));
  float head = 0.0;
  // Most of a line is far from its head, and every fragment costs what is written here.
  #ifdef HEAD
  float scale = 1.0 + v_half * 0.6;
  if (v_style.x > 0.5 && v_style.x < 1.5) {
    float size = 5.5 * scale;
    head = v_left < size ? cover(side - v_left * 0.5) : 0.0;
    line *= step(2.0, v_left);
  } else if (v_style.x > 1.5 && v_style.x < 2.5) {
    head = cover(max(abs(v_left - 1.4) - 1.2, side - 4.6 * scale));
  } else if (v_style.x > 2.5) {
    head = cover(length(vec2(v_left - 2.6 * scale, side)) - 2.4 * scale);
  }
  #endif
  float alpha = max(line, head) * v_opacity;
  if (alpha <= 0.003) discard;
  fragColor = vec4(v_color.rgb * alpha, alpha);
  #endif
}

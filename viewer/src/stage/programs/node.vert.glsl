attribute vec2 a_position;
attribute vec4 a_id;
attribute float a_size;
attribute vec4 a_color;
attribute vec4 a_ringColor;
attribute vec4 a_traits;
attribute vec2 a_light;
attribute float a_angle;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_dim;
uniform float u_scale;

varying vec2 v_place;
varying float v_radius;
varying vec4 v_color;
varying vec4 v_ringColor;
varying vec4 v_traits;
varying float v_opacity;

const float bias = 255.0 / 254.0;

void main() {
  // Pixels: `v_place` is where a fragment is, seen from the middle of the node.
  float radius = a_size * u_scale / u_sizeRatio;
  float unit = 2.0 * u_correctionRatio;
  // Most nodes have no ring: they need little room around them, and every pixel of it costs.
  float room = a_traits.y > 0.5 || a_traits.w > 3.5 ? 8.0 : 3.5;
  float reach = 2.0 * (radius * 1.15 + room);
  v_place = reach * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + v_place * unit, 1)).xy, 0, 1);
  v_radius = radius;
  v_traits = a_traits;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  v_ringColor = a_ringColor;
  #endif
  v_color.a *= bias;
  v_opacity = a_light.x * mix(1.0, 0.13 + 0.87 * a_light.y, u_dim);
}

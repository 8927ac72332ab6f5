#define TEXELS 3
// ROWS

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_dim;
uniform float u_scale;

out vec2 v_place;
out float v_radius;
out vec4 v_color;
out vec4 v_ringColor;
out vec4 v_traits;
out float v_opacity;

const float bias = 255.0 / 254.0;

void main() {
  int node = gl_VertexID / 3 + u_first;
  float angle = float(gl_VertexID % 3) * 2.0943951;
  uvec4 first = told(node, 0);
  uvec4 second = told(node, 1);
  vec4 third = uintBitsToFloat(told(node, 2));
  // What is hidden has nothing told of it.
  if (first.z == 0u) {
    gl_Position = vec4(2, 2, 2, 1);
    return;
  }
  vec2 position = uintBitsToFloat(first.xy);
  float size = uintBitsToFloat(first.w);
  vec4 traits = vec4(uintBitsToFloat(second.zw), third.xy);
  // Pixels: `v_place` is where a fragment is, seen from the middle of the node.
  float radius = size * u_scale / u_sizeRatio;
  float unit = 2.0 * u_correctionRatio;
  // Most nodes have no ring: they need little room around them, and every pixel of it costs.
  #ifdef PICKING_MODE
  float room = 3.5;
  #else
  float room = traits.y > 4.5 || traits.w > 3.5 ? 7.0 : traits.y > 0.5 ? 5.0 : 2.0;
  #endif
  float reach = 2.0 * (radius * 1.15 + room);
  v_place = reach * vec2(cos(angle), sin(angle));
  gl_Position = vec4((u_matrix * vec3(position + v_place * unit, 1)).xy, 0, 1);
  v_radius = radius;
  v_traits = traits;
  #ifdef PICKING_MODE
  v_color = bytesOf(first.z);
  #else
  v_color = bytesOf(second.x);
  v_ringColor = bytesOf(second.y);
  #endif
  v_color.a *= bias;
  v_opacity = third.z * mix(1.0, 0.13 + 0.87 * third.w, u_dim);
}

#define TEXELS 4
// ROWS

// In how many pieces a line is drawn; 0: only its head is.
uniform int u_pieces;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_dim;
uniform float u_scale;

out vec4 v_color;
out float v_across;
out float v_along;
out float v_left;
out float v_half;
out vec2 v_style;
out float v_opacity;

const float bias = 255.0 / 254.0;

void main() {
  bool isHead = u_pieces == 0;
  int corners = max(u_pieces, 1) * 6;
  int line = gl_VertexID / corners + u_first;
  int corner = gl_VertexID % 6;
  uvec4 first = told(line, 0);
  vec4 second = uintBitsToFloat(told(line, 1));
  vec4 third = uintBitsToFloat(told(line, 2));
  vec4 fourth = uintBitsToFloat(told(line, 3));
  // What is hidden has nothing told of it.
  if (first.x == 0u) {
    gl_Position = vec4(2, 2, 2, 1);
    return;
  }
  // Two triangles: along the piece, and across it.
  int piece = (gl_VertexID % corners) / 6 + (corner == 1 || corner > 3 ? 1 : 0);
  float along = float(piece) / float(max(u_pieces, 1));
  float across = corner == 2 || corner == 3 || corner == 5 ? 1.0 : -1.0;
  vec2 style = third.zw;
  float unit = 2.0 * u_correctionRatio;
  vec2 from = uintBitsToFloat(first.zw);
  vec2 to = second.xy;
  vec2 span = to - from;
  float distance = max(length(span), 1e-9);
  vec2 direction = span / distance;
  vec2 control = (from + to) * 0.5 + vec2(-direction.y, direction.x) * distance * third.y;

  // The line starts and stops at the rims of its nodes.
  float start = min((second.z * u_scale / u_sizeRatio + 3.0) * unit / distance, 0.45);
  float stop = 1.0 - min((second.w * u_scale / u_sizeRatio + 4.0) * unit / distance, 0.45);
  float width = max(third.x / sqrt(u_sizeRatio), 0.8);
  float halfWidth = width * 0.5;
  float pixels = (stop - start) * distance / unit;

  // Heads are wider than lines: each is drawn by itself, so that few fragments are looked at for the rest.
  float headPart = style.x > 0.5 ? min(7.0 * (1.0 + halfWidth * 0.6) / max(pixels, 1e-6), 1.0) : 0.0;
  float part = isHead ? mix(1.0 - headPart, 1.0, along) : along * (1.0 - headPart);
  float t = mix(start, stop, part);
  vec2 place = mix(mix(from, control, t), mix(control, to, t), t);
  vec2 tangent = normalize(mix(control - from, to - control, t) + direction * 1e-9);
  vec2 normal = vec2(-tangent.y, tangent.x);

  #ifdef PICKING_MODE
  float room = 3.5;
  #else
  float room = 0.5;
  #endif
  float reach = halfWidth + (isHead ? 6.0 : room);
  gl_Position = vec4((u_matrix * vec3(place + normal * reach * unit * across, 1)).xy, 0, 1);

  v_across = reach * across;
  v_along = part * pixels;
  v_left = (1.0 - part) * pixels;
  v_half = halfWidth;
  v_style = style;
  #ifdef PICKING_MODE
  v_color = bytesOf(first.x);
  #else
  v_color = bytesOf(first.y);
  #endif
  v_color.a *= bias;
  v_opacity = fourth.x * mix(1.0, 0.1 + 0.9 * fourth.y, u_dim);
}

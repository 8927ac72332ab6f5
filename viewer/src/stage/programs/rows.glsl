precision highp float;
precision highp int;
precision highp usampler2D;

uniform usampler2D u_rows;
// The first thing that is drawn.
uniform int u_first;

uvec4 told(int thing, int part) {
  int at = thing * TEXELS + part;
  return texelFetch(u_rows, ivec2(at % 2048, at / 2048), 0);
}

vec4 bytesOf(uint bits) {
  return vec4(uvec4(bits, bits >> 8, bits >> 16, bits >> 24) & 255u) / 255.0;
}

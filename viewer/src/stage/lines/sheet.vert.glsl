attribute vec2 a_corner;

// Stretched in both ways, then moved.
uniform vec4 u_move;

varying vec2 v_place;

void main() {
  v_place = a_corner * 0.5 + 0.5;
  gl_Position = vec4(a_corner * u_move.xy + u_move.zw, 0, 1);
}

/** The shells that there is a script for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]

/**
 * What a shell reads to complete the command line of hearsay. Each asks `hearsay complete -- WORD...` and needs nothing that does not come
 * with its shell.
 */
export const COMPLETION_SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `# Completion of hearsay in bash. Put this in ~/.bashrc:  source <(hearsay completion bash)
_hearsay() {
  local line=\${COMP_LINE:0:COMP_POINT} typed head value rest
  local -a words=() found=()
  read -a words <<< "$line"
  [[ $line == *[[:space:]] ]] && words+=('')
  typed=\${words[\${#words[@]} - 1]}
  # Bash replaces only what stands behind the last of its own breaks in the word.
  head=\${typed%"\${typed##*[$COMP_WORDBREAKS]}"}
  while IFS=$'\\t' read -r value rest; do
    [[ $value == */ ]] && compopt -o nospace 2>/dev/null
    found+=("$(printf '%q' "\${value#"$head"}")")
  done < <(hearsay complete -- "\${words[@]:1}" 2>/dev/null)
  COMPREPLY=("\${found[@]}")
}
complete -F _hearsay hearsay
`,
  zsh: `#compdef hearsay
# Completion of hearsay in zsh. Put this in ~/.zshrc, below compinit:  source <(hearsay completion zsh)
_hearsay() {
  local line value
  local -a values told folders
  for line in "\${(@f)$(hearsay complete -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)}"; do
    value=\${line%%$'\\t'*}
    [[ -z $value ]] && continue
    if [[ $value == */ ]]; then
      folders+=("$value")
    else
      values+=("$value")
      told+=("$value  \${line#*$'\\t'}")
    fi
  done
  (( \${#values} )) && compadd -l -d told -a values
  (( \${#folders} )) && compadd -S '' -a folders
  (( \${#values} + \${#folders} ))
}
if [[ \${funcstack[1]} == _hearsay ]]; then
  _hearsay "$@"
else
  compdef _hearsay hearsay
fi
`,
  fish: `# Completion of hearsay in fish. Put this in ~/.config/fish/config.fish:  hearsay completion fish | source
function __hearsay_complete
    set -l typed (commandline -ct)
    test (count $typed) -eq 0; and set typed ''
    set -l before (commandline -opc)
    hearsay complete -- $before[2..-1] $typed 2>/dev/null
end
complete -c hearsay -e
complete -c hearsay -f -a '(__hearsay_complete)'
`,
}

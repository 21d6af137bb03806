import type { Shell } from './shells.ts';

/**
 * Completion scripts. Each asks `deskready complete --word=WORD -- WORDS BEFORE`, which prints a line for each candidate
 * (the word, a tab, a few words about it), then what else may stand there: `:files`, `:folders` or `:none`. The word under the
 * cursor is an option's value, since some shells drop empty arguments. Nothing that was typed is ever evaluated.
 */
const BASH = String.raw`# deskready: completion for bash, version 3.2 or later
_deskready() {
  local at line word lead='' paths=:none
  local -a words=()
  # bash cuts words at "=", so that --level=easy comes as three.
  for ((at = 1; at <= COMP_CWORD; at++)); do
    word=\${COMP_WORDS[at]}
    if ((\${#words[@]} > 0)) && [[ $word == = || \${COMP_WORDS[at - 1]} == = ]]; then
      words[\${#words[@]} - 1]+=$word
    else
      words+=("$word")
    fi
  done
  word=\${words[\${#words[@]} - 1]}
  unset "words[\${#words[@]} - 1]"
  [[ $word == *=* ]] && lead=\${word%=*}=
  COMPREPLY=()
  while IFS= read -r line; do
    case $line in
      :*) paths=$line ;;
      *)
        line=\${line%%$'\t'*}
        COMPREPLY+=("\${line#"$lead"}")
        ;;
    esac
  done < <(deskready complete --word="$word" -- \${words[@]+"\${words[@]}"} 2>/dev/null)
  # Paths are what readline offers where nothing else fits; bash 3.2 has no compopt and offers them always.
  case $paths in
    :folders) compopt +o default -o dirnames 2>/dev/null ;;
    :none) compopt +o default 2>/dev/null ;;
  esac
  return 0
}
complete -o default -F _deskready deskready
`;

const ZSH = String.raw`#compdef deskready
# deskready: completion for zsh
_deskready() {
  local line paths=:none
  local -a before lines words_found
  (( CURRENT > 2 )) && before=("\${(@Q)words[2,CURRENT-1]}")
  lines=("\${(@f)$(deskready complete --word="\${(Q)PREFIX}" -- "\${before[@]}" 2>/dev/null)}")
  for line in "\${lines[@]}"; do
    case $line in
      :*) paths=$line ;;
      *$'\t'*) words_found+=("\${\${line%%$'\t'*}//:/\\:}:\${line#*$'\t'}") ;;
    esac
  done
  (( $#words_found )) && _describe -V deskready words_found
  [[ $PREFIX == --*=* ]] && compset -P '*='
  case $paths in
    :files) _files ;;
    :folders) _files -/ ;;
  esac
}
if [[ $funcstack[1] == _deskready ]]; then
  _deskready "$@"
else
  compdef _deskready deskready
fi
`;

const FISH = String.raw`# deskready: completion for fish
function __deskready_candidates
    set -l before (commandline -opc)
    set -l word (commandline -ct)
    set -l lead (string match -r -- '^--[^=]*=' $word)
    set -l start (string replace -r -- '^--[^=]*=' '' "$word")
    for line in (deskready complete --word="$word" -- $before[2..] 2>/dev/null)
        switch $line
            case :files
                for found in (__fish_complete_path "$start")
                    echo "$lead$found"
                end
            case :folders
                for found in (__fish_complete_directories "$start")
                    echo "$lead$found"
                end
            case ':*'
            case '*'
                echo $line
        end
    end
end
complete -c deskready -f -a '(__deskready_candidates)'
`;

const POWERSHELL = String.raw`# deskready: completion for PowerShell
Register-ArgumentCompleter -Native -CommandName deskready -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $before = @($commandAst.CommandElements |
        Select-Object -Skip 1 |
        Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
        ForEach-Object {
            if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value }
            else { $_.Extent.Text }
        })
    $arguments = @('complete', "--word=$wordToComplete", '--') + $before
    # Without any result, PowerShell offers files by itself.
    deskready @arguments 2>$null | Where-Object { $_ -notlike ':*' } | ForEach-Object {
        $value, $about = $_ -split [char]9, 2
        if (-not $about) { $about = $value }
        [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $about)
    }
}
`;

// Inside a template, the "$" of a shell's own braces must be escaped.
const unescaped = (script: string): string => script.replaceAll('\\${', '${');

/** The script that teaches each shell to complete deskready. */
export const COMPLETION_SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: unescaped(BASH),
  zsh: unescaped(ZSH),
  fish: FISH,
  powershell: POWERSHELL,
};

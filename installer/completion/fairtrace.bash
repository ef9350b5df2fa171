# Completion of fairtrace for bash: subcommands, options, files after options that take one.
_fairtrace() {
    local word="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD - 1]}" command='' inner='' index
    for ((index = 1; index < COMP_CWORD; ++index)); do
        case "${COMP_WORDS[index]}" in
            --home | --policy) ((++index)) ;;
            -*) ;;
            *)
                if [[ -z $command ]]; then command="${COMP_WORDS[index]}"; elif [[ -z $inner ]]; then inner="${COMP_WORDS[index]}"; fi
                ;;
        esac
    done
    case "$previous" in
        --home | --out | --folder | --previous | --package)
            mapfile -t COMPREPLY < <(compgen -d -- "$word")
            return
            ;;
        --policy | --key | --signed-xpi)
            mapfile -t COMPREPLY < <(compgen -f -- "$word")
            return
            ;;
        --browser)
            mapfile -t COMPREPLY < <(compgen -W 'chromium chrome edge brave firefox' -- "$word")
            return
            ;;
        --format)
            mapfile -t COMPREPLY < <(compgen -W 'jsonl devtools' -- "$word")
            return
            ;;
        --category)
            mapfile -t COMPREPLY < <(compgen -W 'clicks selections navigation text shortcuts observation' -- "$word")
            return
            ;;
    esac
    local words='--json --help'
    # There it has no effect.
    case "$command $inner" in 'package '* | 'redact '* | 'policy diff') ;; *) words+=' --home' ;; esac
    case "$command" in
        '') words+=' --version policy package install uninstall doctor status tasks show export erase retention redact' ;;
        policy)
            [[ $inner == diff ]] || words+=' --policy'
            case "$inner" in
                '') words+=' check show try diff add-app' ;;
                check) words+=' --strict' ;;
                add-app) words+=' --id --name --category' ;;
                diff) compopt -o default ;;
            esac
            ;;
        package) words+=' --policy --out --key --update-url --revision --previous --signed-xpi --no-packages' ;;
        install | uninstall) words+=' --user --system --browser --folder --package --dry-run' ;;
        show) words+=' --why' ;;
        erase) words+=' --task --step --minutes --category --app --everything --yes' ;;
        retention) [[ -n $inner ]] || words+=' run' ;;
        export) words+=' --purpose --format --out --placeholders --seed' ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}
complete -F _fairtrace fairtrace

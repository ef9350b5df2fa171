#compdef fairtrace
# Completion of fairtrace for zsh.

_fairtrace_policy() {
    local -a subcommands=(
        'check:whether the policy can be used, and what is risky'
        'show:what the policy says'
        'try:what applies at an address'
        'diff:what a new version widens and narrows'
        'add-app:add an app for an address'
    )
    local -a policy=('--policy[policy file]:file:_files')
    local context state line
    _arguments -C $anywhere $home $policy '1:policy command:->subcommand' '*::arguments:->arguments'
    case $state in
        subcommand) _describe 'policy command' subcommands ;;
        arguments)
            case $line[1] in
                check) _arguments $anywhere $home $policy '--strict[exit with 1 where there are warnings]' ;;
                show) _arguments $anywhere $home $policy ;;
                try) _arguments $anywhere $home $policy '1:address:' ;;
                diff) _arguments $anywhere '1:old policy:_files' '2:new policy:_files' ;;
                add-app) _arguments $anywhere $home $policy '1:address:' '--id[id in traces]:id:' '--name[name on the consent page]:name:' \
                    '*--category[what may be asked for]:category:(clicks selections navigation text shortcuts observation)' ;;
            esac
            ;;
    esac
}

_fairtrace() {
    local -a commands=(
        'policy:check, show, compare or extend the policy'
        'package:make of a policy what browsers and machines install'
        'install:let browsers start the host'
        'uninstall:let browsers start the host no more'
        'doctor:find what is wrong with an installation'
        'status:whether anything is recorded'
        'tasks:list the recorded tasks'
        'show:a task in words'
        'export:write the recorded tasks into files'
        'erase:erase recorded steps for good'
        'retention:erase what is older than the policy lets it be'
        'redact:mask standard input'
    )
    local -a places=('(--system)--user[for this user]' '(--user)--system[for the whole machine]'
        '*--browser[only this browser]:browser:(chromium chrome edge brave firefox)'
        '--folder[manifest folder]:folder:_directories' '--package[package folder]:folder:_directories'
        '--dry-run[change nothing]')
    local -a anywhere=('--json[print JSON]' '(-)--help[say what there is]')
    local -a home=('--home[data, keys and policy]:folder:_directories')
    local context state line
    _arguments -C $anywhere $home '(-)--version[say the version]' '1:command:->command' '*::arguments:->arguments'
    case $state in
        command) _describe 'command' commands ;;
        arguments)
            case $line[1] in
                policy) _fairtrace_policy ;;
                package) _arguments $anywhere '--policy[the policy]:file:_files' '--out[folder to write]:folder:_directories' \
                    '--key[signing key]:file:_files' '--update-url[where new versions are]:address:' \
                    '(--previous)--revision[last part of the version]:number:' \
                    '(--revision)--previous[package before]:folder:_directories' \
                    '--signed-xpi[as Mozilla signed it]:file:_files' '--no-packages[no .deb and no .rpm]' ;;
                install | uninstall) _arguments $anywhere $home $places ;;
                show) _arguments $anywhere $home '--why[what was masked, and why]' ;;
                export) _arguments $anywhere $home '--purpose[declared in the policy]:purpose:' '--format[of the files]:format:(jsonl devtools)' \
                    '--out[folder to write]:folder:_directories' \
                    '--placeholders[what stands for masked values]:style:(typed surrogate opaque)' '--seed[of surrogates]:number:' ;;
                erase) _arguments $anywhere $home '--task[a task]:number:' '--step[of the task this step only]:number:' \
                    '--minutes[what was done in the last minutes]:minutes:' \
                    '--category[a category]:category:(clicks selections navigation text shortcuts observation)' \
                    '--app[the steps in an app]:id:' '--everything[all steps, tasks and losses]' '--yes[do not ask]' ;;
                retention)
                    local -a due=('run:erase now what is due')
                    _arguments $anywhere $home "1:command:(($due))"
                    ;;
                redact) _arguments $anywhere ;;
                *) _arguments $anywhere $home ;;
            esac
            ;;
    esac
}

_fairtrace "$@"

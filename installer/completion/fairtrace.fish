# Completion of fairtrace for fish.
complete -c fairtrace -f
complete -c fairtrace -n 'not __fish_seen_subcommand_from package redact diff' -l home -x \
    -a '(__fish_complete_directories)' -d 'Folder with data, keys and policy'
complete -c fairtrace -l json -d 'Print JSON'
complete -c fairtrace -l help -d 'Say what there is'
complete -c fairtrace -n __fish_use_subcommand -l version -d 'Say the version'

complete -c fairtrace -n __fish_use_subcommand -a policy -d 'Check, show, compare or extend the policy'
complete -c fairtrace -n __fish_use_subcommand -a package -d 'Make of a policy what machines install'
complete -c fairtrace -n __fish_use_subcommand -a install -d 'Let browsers start the host'
complete -c fairtrace -n __fish_use_subcommand -a uninstall -d 'Let browsers start the host no more'
complete -c fairtrace -n __fish_use_subcommand -a doctor -d 'Find what is wrong with an installation'
complete -c fairtrace -n __fish_use_subcommand -a status -d 'Whether anything is recorded'
complete -c fairtrace -n __fish_use_subcommand -a tasks -d 'List the recorded tasks'
complete -c fairtrace -n __fish_use_subcommand -a show -d 'A task in words'
complete -c fairtrace -n __fish_use_subcommand -a export -d 'Write the recorded tasks into files'
complete -c fairtrace -n __fish_use_subcommand -a erase -d 'Erase recorded steps for good'
complete -c fairtrace -n __fish_use_subcommand -a retention -d 'Erase what is older than the policy lets it be'
complete -c fairtrace -n __fish_use_subcommand -a redact -d 'Mask standard input'

set -l policy '__fish_seen_subcommand_from policy'
complete -c fairtrace -n "$policy; and not __fish_seen_subcommand_from check show try diff add-app" \
    -a 'check show try diff add-app'
complete -c fairtrace -n "$policy; and not __fish_seen_subcommand_from diff" -l policy -r -F -d 'Policy file'
complete -c fairtrace -n "$policy; and __fish_seen_subcommand_from check" -l strict -d 'Exit with 1 where there are warnings'
complete -c fairtrace -n "$policy; and __fish_seen_subcommand_from diff" -F
complete -c fairtrace -n "$policy; and __fish_seen_subcommand_from add-app" -l id -x -d 'Id in traces'
complete -c fairtrace -n "$policy; and __fish_seen_subcommand_from add-app" -l name -x -d 'Name on the consent page'
complete -c fairtrace -n "$policy; and __fish_seen_subcommand_from add-app" -l category -x \
    -a 'clicks selections navigation text shortcuts observation' -d 'What may be asked for'

set -l package '__fish_seen_subcommand_from package'
complete -c fairtrace -n $package -l policy -r -F -d 'The policy'
complete -c fairtrace -n $package -l out -x -a '(__fish_complete_directories)' -d 'Folder to write'
complete -c fairtrace -n $package -l key -r -F -d 'Signing key'
complete -c fairtrace -n $package -l update-url -x -d 'Where browsers look for new versions'
complete -c fairtrace -n $package -l revision -x -d 'Last part of the version'
complete -c fairtrace -n $package -l previous -x -a '(__fish_complete_directories)' -d 'Package before'
complete -c fairtrace -n $package -l signed-xpi -r -F -d 'As Mozilla signed it'
complete -c fairtrace -n $package -l no-packages -d 'No .deb and no .rpm'

set -l places '__fish_seen_subcommand_from install uninstall'
complete -c fairtrace -n $places -l user -d 'For this user'
complete -c fairtrace -n $places -l system -d 'For the whole machine'
complete -c fairtrace -n $places -l browser -x -a 'chromium chrome edge brave firefox' -d 'Only this browser'
complete -c fairtrace -n $places -l folder -x -a '(__fish_complete_directories)' -d 'Manifest folder'
complete -c fairtrace -n $places -l package -x -a '(__fish_complete_directories)' -d 'Package folder'
complete -c fairtrace -n $places -l dry-run -d 'Change nothing'

complete -c fairtrace -n '__fish_seen_subcommand_from show; and not __fish_seen_subcommand_from policy' -l why -d 'What was masked, and why'

set -l erase '__fish_seen_subcommand_from erase'
complete -c fairtrace -n $erase -l task -x -d 'A task'
complete -c fairtrace -n $erase -l step -x -d 'Of the task this step only'
complete -c fairtrace -n $erase -l minutes -x -d 'What was done in the last minutes'
complete -c fairtrace -n $erase -l category -x \
    -a 'clicks selections navigation text shortcuts observation' -d 'A category'
complete -c fairtrace -n $erase -l app -x -d 'The steps in an app'
complete -c fairtrace -n $erase -l everything -d 'All steps, tasks and losses'
complete -c fairtrace -n $erase -l yes -d 'Do not ask'
complete -c fairtrace -n '__fish_seen_subcommand_from retention; and not __fish_seen_subcommand_from run' \
    -a run -d 'Erase now what is due'

set -l export '__fish_seen_subcommand_from export'
complete -c fairtrace -n $export -l purpose -x -d 'Declared in the policy'
complete -c fairtrace -n $export -l format -x -a 'jsonl devtools' -d 'Form of the files'
complete -c fairtrace -n $export -l out -x -a '(__fish_complete_directories)' -d 'Folder to write'
complete -c fairtrace -n $export -l placeholders -x -a 'typed surrogate opaque' -d 'What stands for masked values'
complete -c fairtrace -n $export -l seed -x -d 'Of surrogates'

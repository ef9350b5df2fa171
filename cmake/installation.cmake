# The build folder has the shape of an installation, bin and share, so that the programs find the rest in both.
set(shared ${CMAKE_BINARY_DIR}/share)

# fairtrace_share(FROM TO): a file or folder of the source tree, in share/TO.
function(fairtrace_share from to)
  get_filename_component(folder ${to} DIRECTORY)
  file(MAKE_DIRECTORY ${shared}/${folder})
  file(CREATE_LINK ${PROJECT_SOURCE_DIR}/${from} ${shared}/${to} SYMBOLIC)
endfunction()

# fairtrace_install_shared(FROM TO): the same, and it is installed.
function(fairtrace_install_shared from to)
  fairtrace_share(${from} ${to})
  get_filename_component(folder ${to} DIRECTORY)
  get_filename_component(name ${to} NAME)
  install(FILES ${PROJECT_SOURCE_DIR}/${from} DESTINATION share/${folder} RENAME ${name})
endfunction()

install(TARGETS fairtrace fairtrace-host RUNTIME DESTINATION bin)
fairtrace_install_shared(installer/man/fairtrace.1 man/man1/fairtrace.1)
fairtrace_install_shared(installer/man/fairtrace-host.1 man/man1/fairtrace-host.1)
fairtrace_install_shared(installer/completion/fairtrace.bash bash-completion/completions/fairtrace)
fairtrace_install_shared(installer/completion/fairtrace.zsh zsh/vendor-completions/_fairtrace)
fairtrace_install_shared(installer/completion/fairtrace.fish fish/vendor_completions.d/fairtrace.fish)
fairtrace_install_shared(native-host/redact/lexicon/README.md doc/fairtrace/lexicon.md)

file(READ ${PROJECT_SOURCE_DIR}/LICENSE LICENSE_TEXT)
file(REMOVE ${shared}/doc/fairtrace/copyright)
configure_file(${PROJECT_SOURCE_DIR}/installer/copyright.in ${shared}/doc/fairtrace/copyright @ONLY)
install(FILES ${shared}/doc/fairtrace/copyright DESTINATION share/doc/fairtrace)

# extension/build.mjs makes it, before or after CMake.
fairtrace_share(build/extension fairtrace/extension)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/build/extension DESTINATION share/fairtrace)

# What an administrator installs to get "fairtrace package"; machines of participants get what that makes.
set(CPACK_PACKAGE_NAME fairtrace-tools)
set(CPACK_PACKAGE_CONTACT "the fairtrace authors <noreply@fairtrace.org>")
set(CPACK_PACKAGE_VENDOR fairtrace)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "makes of a policy what browsers and machines install")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION web)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "cmake, dpkg-dev, rpm")
set(CPACK_DEBIAN_PACKAGE_CONFLICTS fairtrace)
include(CPack)

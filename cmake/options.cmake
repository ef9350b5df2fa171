# Warnings, sanitizers and hardening, linked privately so that they stay ours.
add_library(fairtrace_options INTERFACE)
target_compile_options(fairtrace_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
  -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough -Wswitch-enum
  $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wlogical-op>
  $<$<BOOL:${FAIRTRACE_WERROR}>:-Werror>)
if(FAIRTRACE_SANITIZE)
  target_compile_options(fairtrace_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(fairtrace_options INTERFACE -fsanitize=address,undefined)
  # Debug information of templates doubles the build; one level is enough for a stack trace.
  target_compile_options(fairtrace_options INTERFACE -g1)
else()
  target_compile_options(fairtrace_options INTERFACE -fstack-protector-strong -D_GLIBCXX_ASSERTIONS)
  target_link_options(fairtrace_options INTERFACE -Wl,-z,relro,-z,now)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
endif()

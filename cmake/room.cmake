# fairtrace_room(NAME [USES target...]): one folder, one static library, one folder of public headers.
# Every .cpp below the folder belongs to it, so that adding a file touches no list.
function(fairtrace_room name)
  cmake_parse_arguments(ROOM "" "" "USES" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/source/*.cpp)
  add_library(fairtrace_${name} STATIC ${sources})
  target_include_directories(fairtrace_${name}
    PUBLIC ${CMAKE_CURRENT_SOURCE_DIR}/include
    PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/source)
  target_link_libraries(fairtrace_${name} PUBLIC ${ROOM_USES} PRIVATE fairtrace_options)
endfunction()

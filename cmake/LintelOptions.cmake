# How everything is compiled: language, warnings, sanitizers, where binaries land.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

set(LINTEL_SANITIZE "" CACHE STRING "Sanitizers, as for -fsanitize= (address,undefined)")
if(LINTEL_SANITIZE)
  add_compile_options(-fsanitize=${LINTEL_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${LINTEL_SANITIZE})
endif()

# Targets that use macros of others which narrow where they stand.
define_property(TARGET PROPERTY LINTEL_NARROWS INITIALIZE_FROM_VARIABLE LINTEL_NARROWS)

# Every target of ours links this one.
add_library(lintel_warnings INTERFACE)
target_compile_options(lintel_warnings INTERFACE
  -Wall -Wextra -Wpedantic
  # Where it is worked on and tested. Whoever builds it to use it, with whatever compiler, is not stopped.
  $<$<NOT:$<CONFIG:RelWithDebInfo>>:-Werror>
  -Wshadow                # a name that hides another hides a mistake
  # Silent narrowing loses times and sizes.
  $<$<NOT:$<BOOL:$<TARGET_PROPERTY:LINTEL_NARROWS>>>:-Wconversion>
  -Wsign-conversion
  -Wold-style-cast        # says nothing about what is meant
  -Woverloaded-virtual    # a hidden virtual is never called
  -Wnon-virtual-dtor
  -Wnull-dereference
  -Wcast-align
  -Wimplicit-fallthrough
  -Wformat=2
)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(lintel_warnings INTERFACE
    -Wduplicated-cond -Wlogical-op
    # GCC 12 and 13 see null pointers inside inlined standard containers that cannot be there.
    -Wno-error=null-dereference)
  if(LINTEL_SANITIZE)
    # What sanitizers put between hides from GCC what is initialised.
    target_compile_options(lintel_warnings INTERFACE -Wno-maybe-uninitialized)
  endif()
endif()

# What we build on, with the oldest version each is known to work with: Debian 12's.
# packaging/*.packages names the Debian packages.

find_package(Threads REQUIRED)
find_package(Protobuf 3.21 REQUIRED)
find_package(OpenSSL 3.0 REQUIRED COMPONENTS Crypto)
find_package(tl-expected 1.0 REQUIRED)

# The admin PIN and the passphrase of a backup. Debian's package has no CMake files.
find_path(ARGON2_INCLUDE_DIR argon2.h REQUIRED)
find_library(ARGON2_LIBRARY NAMES argon2 REQUIRED)
add_library(Argon2::argon2 UNKNOWN IMPORTED)
set_target_properties(Argon2::argon2 PROPERTIES
  IMPORTED_LOCATION "${ARGON2_LIBRARY}"
  INTERFACE_INCLUDE_DIRECTORIES "${ARGON2_INCLUDE_DIR}")

if(LINTEL_DISPLAY)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Core DBus Network WebSockets Gui Qml Quick)
  find_package(Qt6Keychain 0.13 REQUIRED)
  find_package(Fontconfig 2.14 REQUIRED)
  find_path(QRCODEGEN_INCLUDE_DIR qrcodegen.hpp PATH_SUFFIXES qrcodegen qrcodegencpp REQUIRED)
  find_library(QRCODEGEN_LIBRARY NAMES qrcodegencpp REQUIRED)
  set(CMAKE_AUTOMOC ON)
endif()

if(LINTEL_HUB)
  if(POLICY CMP0167)
    cmake_policy(SET CMP0167 NEW) # Boost's own configuration; CMake has given up its module
  endif()
  find_package(Boost 1.81 REQUIRED)
  find_package(OpenSSL 3.0 REQUIRED COMPONENTS Crypto SSL)
  find_package(CURL 7.88 REQUIRED)
  find_package(SQLite3 3.40 REQUIRED)
  find_package(spdlog 1.10 REQUIRED)
  find_package(fmt 9 REQUIRED)
  find_package(CLI11 2.1 REQUIRED)
  find_package(nlohmann_json 3.11 REQUIRED)
  find_package(date REQUIRED)
  find_package(prometheus-cpp CONFIG REQUIRED)
  find_package(PkgConfig REQUIRED)
  pkg_check_modules(PUGIXML REQUIRED IMPORTED_TARGET pugixml>=1.12)
  pkg_check_modules(LIBICAL REQUIRED IMPORTED_TARGET libical>=3.0.16)
  pkg_check_modules(AVAHI REQUIRED IMPORTED_TARGET avahi-client>=0.8)
  find_path(SOCI_INCLUDE_DIR soci/soci.h REQUIRED)
  find_library(SOCI_CORE_LIBRARY soci_core REQUIRED)
  find_library(SOCI_SQLITE3_LIBRARY soci_sqlite3 REQUIRED)
endif()

if(LINTEL_TESTS AND LINTEL_DISPLAY)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Test QuickTest)
endif()

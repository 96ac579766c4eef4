#include "app/font_list.h"

#include <QtGlobal>

#include <fontconfig/fontconfig.h>

namespace lintel::app {

namespace {

// Nothing on the glass is slanted, and each font that is there is looked at for each size.
constexpr const char *rules = R"(<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
  <cachedir>/var/cache/fontconfig</cachedir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <include ignore_missing="yes">/etc/fonts/conf.d/10-hinting-slight.conf</include>
  <include ignore_missing="yes">/etc/fonts/conf.d/10-scale-bitmap-fonts.conf</include>
  <include ignore_missing="yes">/etc/fonts/conf.d/10-yes-antialias.conf</include>
  <include ignore_missing="yes">/etc/fonts/conf.d/11-lcdfilter-default.conf</include>
  <include ignore_missing="yes">/etc/fonts/local.conf</include>
  <selectfont><rejectfont><pattern>
    <patelt name="slant"><const>italic</const></patelt>
  </pattern></rejectfont><rejectfont><pattern>
    <patelt name="slant"><const>oblique</const></patelt>
  </pattern></rejectfont></selectfont>
</fontconfig>
)";

void readFonts()
{
    if (!qEnvironmentVariableIsEmpty("FONTCONFIG_FILE")) {
        FcInit();
        return;
    }
    FcConfig *const config = FcConfigCreate();
    const bool read = FcConfigParseAndLoadFromMemory(config, reinterpret_cast<const FcChar8 *>(rules), FcTrue) &&
                      FcConfigSetCurrent(config);
    // Set, it is fontconfig's; the reference of its maker goes either way.
    FcConfigDestroy(config);
    if (!read)
        FcInit();
}

} // namespace

void FontList::read()
{
    m_reader = std::jthread(readFonts);
}

void FontList::wait()
{
    if (m_reader.joinable())
        m_reader.join();
}

} // namespace lintel::app

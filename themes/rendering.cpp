#include "themes/rendering.h"

#include "themes/colour_vision.h"
#include "themes/contrast.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lintel::themes {
namespace {

constexpr std::array states{&Tokens::free, &Tokens::inUse, &Tokens::checkIn, &Tokens::unknown};

const QColor black(0, 0, 0);
const QColor white(255, 255, 255);

QColor mixed(const QColor &colour, const QColor &into, double share)
{
    const auto channel = [share](int from, int to) {
        return static_cast<int>(std::lround(from * (1 - share) + to * share));
    };
    return {channel(colour.red(), into.red()), channel(colour.green(), into.green()),
            channel(colour.blue(), into.blue())};
}

QColor readableOn(const QColor &ground)
{
    return contrast(white, ground) >= contrast(black, ground) ? white : black;
}

/// Grey enough to be taken for one.
bool isGrey(const QColor &colour)
{
    return colour.hslSaturation() < 96 && colour.lightness() > 128;
}

/// White where it is grey, unless another state's field would be too near to that for some eyes.
QColor clearerFill(const Tokens &tokens, StateColors Tokens::*state)
{
    const QColor fill = (tokens.*state).fill;
    if (!isGrey(fill))
        return fill;
    const auto isNear = [&](StateColors Tokens::*other) {
        return other != state && std::any_of(visions.begin(), visions.end(), [&](Vision vision) {
                   return difference(white, (tokens.*other).fill, vision) < fieldsApart;
               });
    };
    return std::any_of(states.begin(), states.end(), isNear) ? fill : white;
}

bool isDark(const QColor &colour)
{
    return contrast(white, colour) >= contrast(black, colour);
}

} // namespace

Tokens inHighContrast(Tokens tokens)
{
    for (StateColors Tokens::*const state : states) {
        StateColors &colours = tokens.*state;
        colours.fill = clearerFill(tokens, state);
        colours.ink = readableOn(colours.fill);
        colours.soft = colours.ink;
        colours.edge = colours.ink;
        colours.strong = readableOn(colours.ink);
    }
    for (QColor Tokens::*const ground : {&Tokens::surface, &Tokens::raised, &Tokens::higher, &Tokens::currentFill,
                                         &Tokens::bandFill, &Tokens::codeInk})
        tokens.*ground = black;
    for (QColor Tokens::*const ink :
         {&Tokens::text, &Tokens::muted, &Tokens::edge, &Tokens::line, &Tokens::meeting, &Tokens::currentEdge,
          &Tokens::gapEdge, &Tokens::gapText, &Tokens::bandInk, &Tokens::codePaper, &Tokens::accent, &Tokens::bandEdge})
        tokens.*ink = white;
    tokens.hatch = QColor(0x55, 0x55, 0x55);
    return tokens;
}

Tokens atNight(Tokens tokens)
{
    for (StateColors Tokens::*const state : states) {
        StateColors &colours = tokens.*state;
        const StateColors day = colours;
        if (isDark(day.fill)) {
            colours.fill = mixed(day.fill, black, 0.55);
            colours.strong = colours.fill;
            continue;
        }
        colours.fill = mixed(day.fill, black, 0.88);
        colours.ink = day.fill;
        colours.soft = mixed(day.fill, white, 0.25);
        colours.edge = day.fill;
        colours.strong = colours.fill;
    }
    return tokens;
}

} // namespace lintel::themes

#include "themes/theme.h"

#include "themes/rendering.h"
#include "themes/typeface.h"

#include <QQmlEngine>

#include <algorithm>
#include <cmath>

namespace lintel::themes {

namespace {

constexpr char engineKey[] = "lintelTheme";
constexpr double longSide = 1280;
constexpr double shortSide = 800;
constexpr double fingerMillimetres = 9;
// Screens that claim less or more are mistaken about themselves: 60 and 400 dpi.
constexpr double coarsest = 60 / 25.4;
constexpr double finest = 400 / 25.4;
// A 10.1 inch glass with 1280×800.
constexpr double usual = 149 / 25.4;

} // namespace

Theme::Theme(const Tokens &tokens, QObject *parent) : QObject(parent), m_tokens(tokens), m_shown(tokens) {}

Theme *Theme::create(QQmlEngine *engine, QJSEngine *)
{
    auto *theme = engine->property(engineKey).value<Theme *>();
    if (!theme) {
        // Tools and plain QML files: the built-in look, owned by the engine.
        theme = new Theme(builtInTokens(), engine);
    }
    QJSEngine::setObjectOwnership(theme, QJSEngine::CppOwnership);
    return theme;
}

void Theme::provideTo(QQmlEngine &engine)
{
    engine.setProperty(engineKey, QVariant::fromValue(this));
}

void Theme::apply(const Tokens &tokens)
{
    if (tokens == m_tokens)
        return;
    m_tokens = tokens;
    render();
}

void Theme::render()
{
    m_shown = m_aids.highContrast ? inHighContrast(m_tokens) : m_tokens;
    if (m_night)
        m_shown = atNight(m_shown);
    Q_EMIT changed();
}

void Theme::setAids(const Aids &aids)
{
    if (aids == m_aids)
        return;
    m_aids = aids;
    render();
}

void Theme::setNight(bool night)
{
    if (night == m_night)
        return;
    m_night = night;
    render();
}

void Theme::fit(QSizeF glass, double pixelsPerMillimetre)
{
    const double longer = std::max(glass.width(), glass.height());
    const double shorter = std::min(glass.width(), glass.height());
    const double unit = std::max(0.25, std::min(longer / longSide, shorter / shortSide));
    const bool believable = pixelsPerMillimetre >= coarsest && pixelsPerMillimetre <= finest;
    const double density = believable ? pixelsPerMillimetre : usual * unit;
    // A finger never needs more than a fifth of the shorter side.
    const double touch = std::min(std::ceil(fingerMillimetres * density), shorter / 5);
    if (qFuzzyCompare(unit, m_unit) && qFuzzyCompare(touch, m_touch))
        return;
    m_unit = unit;
    m_touch = touch;
    Q_EMIT changed();
}

void Theme::setReducedMotion(bool reduced)
{
    if (reduced == m_reducedMotion)
        return;
    m_reducedMotion = reduced;
    Q_EMIT changed();
}

void Theme::speak(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    Q_EMIT changed();
}

QString Theme::familyFor(const QString &language) const
{
    return typefaceFor(m_tokens.family, language);
}

qreal Theme::tightness() const
{
    return mayBeTight(m_language) ? 1 : 0;
}

qreal Theme::stroke() const
{
    return std::max(1.0, std::round((m_aids.highContrast ? 3 : 2) * m_unit));
}

qreal Theme::whole(double designed) const
{
    return std::round(designed * m_unit);
}

qreal Theme::reachable(double designed) const
{
    return std::max(whole(designed), m_touch);
}

int Theme::type(double designed) const
{
    return std::max(1, static_cast<int>(std::lround(designed * m_unit * m_tokens.scale)));
}

} // namespace lintel::themes

#include "qml/glass.h"

#include "qml/dress.h"
#include "qml/taps.h"

#include <QFont>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QQmlError>
#include <QScreen>

#include <utility>

namespace lintel::glass {

namespace {

Q_LOGGING_CATEGORY(log, "lintel.glass")

constexpr QSize designed{1280, 800};

/// Type is loaded when it is first measured. While the engine is still reading, that costs no time.
void loadType(const themes::Theme &theme)
{
    const auto load = [&theme](int size, QFont::Weight weight) {
        QFont font(theme.family());
        font.setPixelSize(size);
        font.setWeight(weight);
        [[maybe_unused]] const double height = QFontMetricsF(font).height();
    };
    load(theme.stateMost(), QFont::Bold);
    load(theme.roomSize(), QFont::Bold);
    for (const int size : {theme.untilSize(), theme.buttonSize(), theme.bodySize(), theme.smallSize()})
        load(size, QFont::DemiBold);
    for (const int size : {theme.bodySize(), theme.smallSize(), theme.tinySize()})
        load(size, QFont::Normal);
}

} // namespace

Glass::Glass(device::DisplayModel &model, themes::Theme &theme, const GlassOptions &options,
             std::unique_ptr<GlassEngine> engine)
    : m_theme(theme),
      m_options(options),
      m_model(model),
      m_keys(m_model),
      m_engine(std::move(engine)),
      m_view(m_engine.get(), nullptr)
{
    countEveryTap();
    // Else each text begins in the platform's own font, which is loaded for nothing.
    const auto useFont = [this] { QGuiApplication::setFont(QFont(m_theme.family())); };
    useFont();
    connect(&m_theme, &themes::Theme::changed, this, useFont);
    m_theme.setReducedMotion(options.reducedMotion);
    m_theme.provideTo(*m_engine);
    connect(&m_model, &GlassModel::languageChanged, this, [this](const QString &language) {
        m_theme.speak(language);
        if (m_languages.use(language))
            m_engine->retranslate();
    });
    const auto dressNow = [this] { dress(m_theme, m_model); };
    connect(&m_model, &GlassModel::changed, this, dressNow);
    m_view.installEventFilter(&m_keys);
    m_view.setTitle(QStringLiteral("Lintel"));
    m_view.setResizeMode(QQuickView::SizeRootObjectToView);
    connect(&m_view, &QWindow::widthChanged, this, &Glass::fit);
    connect(&m_view, &QWindow::heightChanged, this, &Glass::fit);
    connect(&m_theme, &themes::Theme::changed, this, [this] { m_view.setColor(m_theme.surface()); });
    m_view.setColor(m_theme.surface());
    connect(&m_view, &QQuickWindow::frameSwapped, this, [this] {
        if (m_seen || m_model.screen() == GlassModel::Screen::Starting)
            return;
        m_seen = true;
        Q_EMIT firstFrame();
    });
}

Glass::~Glass() = default;

bool Glass::show()
{
    m_model.refresh();
    const bool windowed = m_options.windowed || !m_options.size.isEmpty();
    QSize size = m_options.size.isEmpty() ? designed : m_options.size;
    if (!windowed && m_view.screen())
        size = m_view.screen()->size();
    m_view.resize(size);
    fit();
    // With its size from the first: else all is laid out twice.
    m_view.setInitialProperties({{QStringLiteral("glass"), QVariant::fromValue(&m_model)},
                                 {QStringLiteral("width"), size.width()},
                                 {QStringLiteral("height"), size.height()}});
    loadType(m_theme);
    m_view.setSource(GlassEngine::source());
    if (m_view.status() != QQuickView::Ready) {
        const auto errors = m_view.errors();
        for (const QQmlError &error : errors)
            qCCritical(log) << error.toString();
        return false;
    }
    if (windowed)
        m_view.show();
    else
        m_view.showFullScreen();
    return true;
}

QImage Glass::picture()
{
    return m_view.grabWindow();
}

void Glass::fit()
{
    const QScreen *screen = m_view.screen();
    double density = m_options.pixelsPerMillimetre;
    // Offscreen, VNC and virtual screens make their density up.
    if (density <= 0 && screen && QGuiApplication::platformName() != QLatin1String("offscreen") &&
        QGuiApplication::platformName() != QLatin1String("vnc"))
        density = screen->physicalDotsPerInch() / 25.4;
    m_theme.fit(m_view.size(), density);
}

} // namespace lintel::glass

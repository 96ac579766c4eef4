#include "qml/gallery.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QQmlError>
#include <QQuickItem>

namespace lintel::glass {

namespace {

Q_LOGGING_CATEGORY(log, "lintel.gallery")

} // namespace

Gallery::Gallery(device::DisplayModel &model, themes::Theme &theme, QSize size)
    : m_theme(theme), m_model(model), m_size(size), m_view(&m_engine, nullptr)
{
    m_theme.setReducedMotion(true);
    m_theme.provideTo(m_engine);
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_view.setTitle(QStringLiteral("Lintel: the gallery"));
    m_view.setResizeMode(QQuickView::SizeRootObjectToView);
    m_view.setColor(m_theme.surface());
}

bool Gallery::show()
{
    m_model.refresh();
    m_theme.fit(m_size, 0);
    m_view.resize(m_size);
    m_view.setInitialProperties({{QStringLiteral("glass"), QVariant::fromValue(&m_model)}});
    m_view.setSource(QUrl(QStringLiteral("qrc:/qt/qml/Lintel/Glass/gallery/Gallery.qml")));
    if (m_view.status() != QQuickView::Ready) {
        const auto errors = m_view.errors();
        for (const QQmlError &error : errors)
            qCCritical(log) << error.toString();
        return false;
    }
    m_view.show();
    return true;
}

QImage Gallery::picture()
{
    const QQuickItem *page = m_view.rootObject();
    if (!page)
        return {};
    QCoreApplication::processEvents();
    const auto height = static_cast<int>(page->property("contentHeight").toReal());
    m_view.resize(m_size.width(), height);
    QCoreApplication::processEvents();
    return m_view.grabWindow();
}

} // namespace lintel::glass

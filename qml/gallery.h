#pragma once

#include "qml/glass.h"

#include <QImage>
#include <QSize>

namespace lintel::glass {

/// Every component in each of its states on one page that scrolls, drawn from the QML of
/// the product.
class Gallery
{
public:
    /// The model and the theme outlive the gallery.
    Gallery(device::DisplayModel &model, themes::Theme &theme, QSize size);

    /// False when the QML does not load; errors are in the log.
    [[nodiscard]] bool show();
    /// The whole page, as long as it is. Null before show().
    [[nodiscard]] QImage picture();

private:
    themes::Theme &m_theme;
    GlassModel m_model;
    QSize m_size;
    QQmlEngine m_engine;
    QQuickView m_view;
};

} // namespace lintel::glass

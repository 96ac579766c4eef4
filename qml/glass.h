#pragma once

#include "qml/glass_engine.h"
#include "qml/glass_model.h"
#include "qml/key_watch.h"
#include "qml/languages.h"
#include "themes/theme.h"

#include <QImage>
#include <QObject>
#include <QQuickView>
#include <QSize>

#include <memory>

namespace lintel::glass {

struct GlassOptions
{
    /// In pixels; empty: 1280×800 in a window, else the whole screen.
    QSize size;
    bool windowed = false;
    /// No motion: for pictures, and for people who asked for it.
    bool reducedMotion = false;
    /// Of the panel; 0: as the screen says.
    double pixelsPerMillimetre = 0;
};

/// The glass itself: window, language, and the picture of what it shows.
class Glass : public QObject
{
    Q_OBJECT

public:
    /// Model and theme outlive the glass.
    Glass(device::DisplayModel &model, themes::Theme &theme, const GlassOptions &options,
          std::unique_ptr<GlassEngine> engine = std::make_unique<GlassEngine>());
    ~Glass() override;

    /// Loads and shows. False when the QML does not load; errors are in the log.
    [[nodiscard]] bool show();

    /// What is on the glass now, pixel by pixel. Null before the first frame.
    [[nodiscard]] QImage picture();

    [[nodiscard]] GlassModel &model() { return m_model; }

Q_SIGNALS:
    /// Once: a room, a code or a reason is on the glass.
    void firstFrame();

private:
    void fit();

    themes::Theme &m_theme;
    GlassOptions m_options;
    Languages m_languages;
    GlassModel m_model;
    KeyWatch m_keys;
    std::unique_ptr<GlassEngine> m_engine;
    QQuickView m_view;
    bool m_seen = false;
};

} // namespace lintel::glass

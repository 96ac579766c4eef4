#pragma once

#include "qml/glass_model.h"
#include "qml/scenario.h"

#include <QDir>
#include <QSize>
#include <QStringList>

#include <vector>

namespace lintel::glass {

/// The design's sizes: 800×480, 1024×600, 1280×800, 1920×1080, 2560×1600, each also upright.
[[nodiscard]] std::vector<QSize> designSizes();

/// "1280x800"; an empty size when it is not one between 200 and 8192 pixels.
[[nodiscard]] QSize sizeFrom(const QString &text);

/// Does what the finger of a scenario does.
void press(GlassModel &model, const ScenarioTouch &touch);

/// Draws each scenario in each size into `directory`, as NAME-WxH.png, in its own language
/// or as if a person had switched to `language` (BCP 47). Returns what went wrong, one
/// sentence each. Needs a QGuiApplication; best offscreen.
[[nodiscard]] QStringList takeShots(const QStringList &scenarioFiles, const std::vector<QSize> &sizes,
                                    const QDir &directory, const QString &language = {});

} // namespace lintel::glass

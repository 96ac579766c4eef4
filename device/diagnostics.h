#pragma once

#include "device/display_model.h"

#include <QJsonObject>

#include <tl/expected.hpp>

namespace lintel::device {

/// What support needs to know of a display, without anything that must stay here: no keys,
/// tokens, PINs or hashes, no titles, no contents of files.
///   format 1, written (RFC 3339, UTC), versions {display, qt, protobuf},
///   machine {system, kernel, architecture, uptime_s}, clock {now, system, confirmed},
///   network [{interface, addresses []}], disk {free_bytes, total_bytes, read_only},
///   files [{name, bytes, age_s}] of the data folder, status (status_report.h, titles and PIN
///   taken out), problems
[[nodiscard]] QJsonObject diagnosticBundle(const DisplayModel &model, const QString &dataDirectory);

/// Writes the bundle to `dataDirectory`/diagnostics.json (0600), in place of the last one.
/// Returns the file's path, or why there is none. Takes a few milliseconds.
[[nodiscard]] tl::expected<QString, QString> writeDiagnosticBundle(const DisplayModel &model,
                                                                   const QString &dataDirectory);

} // namespace lintel::device

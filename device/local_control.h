#pragma once

#include "device/display_model.h"
#include "device/status_report.h"

#include <QJsonObject>
#include <QLocalServer>
#include <QObject>

#include <functional>

class QLocalSocket;

namespace lintel::device {

/// Lets programs on this machine ask the running display: one JSON object in a line, one
/// back, over DATA/display.sock (mode 0600).
///   {"command":"status"}                    → {"ok":true,"status":{…}}
///   {"command":"shot","file":"/abs/x.png"}  → {"ok":true}
///   {"command":"retry"}                     → {"ok":true}
///   anything else, or a failure             → {"ok":false,"reason":"…"}
class LocalControl final : public QObject
{
    Q_OBJECT

public:
    /// Writes a picture of the glass; returns why it could not, or nothing.
    using Shot = std::function<QString(const QString &file)>;

    /// `model` must outlive this object.
    LocalControl(DisplayModel &model, Shot shot);

    /// Returns why it could not listen, or nothing. The caller owns the data folder
    /// alone; a socket left over there is removed.
    [[nodiscard]] QString listen(const QString &dataDirectory);

    /// Tells what the glass speaks, for the status.
    using Glass = std::function<GlassFacts()>;
    void setGlass(Glass glass) { m_glass = std::move(glass); }

private:
    void accept();
    void answer(QLocalSocket *socket);
    [[nodiscard]] QJsonObject answerTo(const QJsonObject &request);

    DisplayModel &m_model;
    Shot m_shot;
    Glass m_glass;
    QLocalServer m_server;
};

/// Asks the display that runs on `dataDirectory`, waiting up to `deadline`. An answer
/// always holds "ok"; "reason" tells when nobody answered.
[[nodiscard]] QJsonObject askDisplay(const QString &dataDirectory, const QJsonObject &request,
                                     std::chrono::milliseconds deadline);

} // namespace lintel::device

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>

namespace lintel::device {

/// What a display may be told before it knows a hub, by a file that an admin lays in its data
/// folder or brings on a stick: `lintel.json`,
///   {"hub": "https://…", "proxy": "http://host:port", "ca": "company.pem"}
/// each of them optional. `ca` names a PEM file beside it.
struct Setup
{
    QString hub;
    QString proxy;
    QByteArray ca; ///< PEM, of certificates that could be read

    friend bool operator==(const Setup &, const Setup &) = default;
};

/// Reads one; `folder` is where `ca` lies. Error: one English sentence.
[[nodiscard]] tl::expected<Setup, QString> readSetup(const QByteArray &json, const QString &folder);

/// The first `lintel.json` in `data`, else two levels below the folders in which sticks are
/// mounted. Nothing: there is none. Error: it names the file, which is not used.
[[nodiscard]] tl::expected<std::optional<Setup>, QString> findSetup(const QString &data, const QStringList &mounts);

/// Where sticks are mounted.
[[nodiscard]] QStringList usualMounts();

} // namespace lintel::device

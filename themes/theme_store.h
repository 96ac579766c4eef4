#pragma once

#include "platform/backoff.h"
#include "platform/clock.h"
#include "platform/file_writer.h"
#include "platform/whole_file_store.h"
#include "themes/theme.h"
#include "themes/theme_machine.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <tl/expected.hpp>

#include <memory>

namespace lintel::themes {

/// Verifies, shows and keeps themes; carries out what the machine of themes decides.
///
/// A file that fails the checks changes nothing. The one in force is kept as a whole file
/// with its previous good copy; when neither can be read at start, the built-in theme is
/// shown, and the same bytes coming again are simply activated again. A disk that does not
/// take one keeps no theme from the glass, and is asked again.
class ThemeStore final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the store.
    ThemeStore(platform::WholeFileStore &files, Theme &theme, const platform::Clock &clock, platform::Chance chance);

    /// Before the first frame: puts the kept theme in force. Never fails visibly;
    /// problem() says what was wrong.
    void restore();

    /// Verifies, puts in force at once, keeps. On refusal the theme in force stays, and the
    /// error names the token. Whether the disk took it is told by problem(), later.
    tl::expected<void, TokenError> activate(const QByteArray &bytes);

    /// The hub names no theme any more: back to the built-in one, kept files forgotten.
    void activateBuiltIn();

    [[nodiscard]] Theme &theme() const { return m_theme; }
    /// Lower-case hex SHA-256 of the theme file in force; empty for the built-in one.
    [[nodiscard]] const QString &activeSha256() const { return m_sha256; }
    /// For status and support; empty while all is well.
    [[nodiscard]] const QString &problem() const { return m_refusal.isEmpty() ? m_diskTrouble : m_refusal; }

Q_SIGNALS:
    /// problem() differs, because the disk has answered.
    void problemChanged();

private:
    void feed(ThemeEventKind event);
    void carryOut(ThemeEffect effect);
    void show(const Tokens &tokens, const QByteArray &bytes);
    void write();
    void erase();
    [[nodiscard]] platform::FileWriter::Done answer();

    platform::WholeFileStore &m_files;
    Theme &m_theme;
    const platform::Clock &m_clock;
    platform::Chance m_chance;
    Tokens m_builtIn;
    ThemePlan m_plan;
    Tokens m_next;      ///< checked, about to be shown
    QByteArray m_bytes; ///< of the one that is, or is about to be, in force; empty: the built-in one
    QString m_sha256;
    QString m_refusal;
    QString m_diskTrouble;
    unsigned m_asked = 0; ///< how often the disk was
    std::unique_ptr<platform::Alarm> m_again;
    platform::FileWriter m_writer;
};

} // namespace lintel::themes

#pragma once

#include "platform/whole_file_store.h"
#include "themes/theme.h"

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace lintel::themes {

/// Which theme is in force: verifies, keeps, activates, and falls back.
///
/// A file that fails the checks changes nothing. The one in force is kept as a whole file
/// with its previous good copy; when neither can be read at start, the built-in theme is
/// shown, and the same bytes coming again are simply activated again.
class ThemeStore
{
public:
    /// Both outlive the store.
    ThemeStore(platform::WholeFileStore &files, Theme &theme);

    /// Before the first frame: puts the kept theme in force. Never fails visibly;
    /// problem() says what was wrong.
    void restore();

    /// Verifies, puts in force at once, keeps. On refusal the theme in force stays, and the
    /// error names the token. A disk that does not take it is told by problem() only.
    tl::expected<void, TokenError> activate(const QByteArray &bytes);

    /// The hub names no theme any more: back to the built-in one, kept files forgotten.
    void activateBuiltIn();

    [[nodiscard]] Theme &theme() const { return m_theme; }
    /// Lower-case hex SHA-256 of the theme file in force; empty for the built-in one.
    [[nodiscard]] const QString &activeSha256() const { return m_sha256; }
    /// For status and support; empty while all is well.
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    platform::WholeFileStore &m_files;
    Theme &m_theme;
    Tokens m_builtIn;
    QString m_sha256;
    QString m_problem;
};

} // namespace lintel::themes

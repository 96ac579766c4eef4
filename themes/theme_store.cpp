#include "themes/theme_store.h"

#include <QCryptographicHash>

namespace lintel::themes {

namespace {

QString fileName()
{
    return QStringLiteral("theme.json");
}

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

ThemeStore::ThemeStore(platform::WholeFileStore &files, Theme &theme)
    : m_files(files), m_theme(theme), m_builtIn(builtInTokens())
{}

void ThemeStore::restore()
{
    const auto kept = m_files.read(fileName());
    if (!kept) {
        if (kept.error().trouble != platform::FileTrouble::Absent)
            m_problem = kept.error().detail;
        return;
    }
    const auto tokens = readTokens(kept->bytes, m_builtIn);
    if (!tokens) {
        m_problem = QStringLiteral("The kept theme is refused: %1").arg(tokens.error().detail);
        return;
    }
    m_theme.apply(*tokens);
    m_sha256 = sha256(kept->bytes);
    m_problem = kept->fromPrevious ? kept->detail : QString();
}

tl::expected<void, TokenError> ThemeStore::activate(const QByteArray &bytes)
{
    const QString hash = sha256(bytes);
    if (hash == m_sha256)
        return {};
    const auto tokens = readTokens(bytes, m_builtIn);
    if (!tokens) {
        m_problem = QStringLiteral("A theme was refused: %1").arg(tokens.error().detail);
        return tl::unexpected(tokens.error());
    }
    m_theme.apply(*tokens);
    m_sha256 = hash;
    const auto written = m_files.write(fileName(), bytes);
    m_problem = written ? QString() : written.error().detail;
    return {};
}

void ThemeStore::activateBuiltIn()
{
    m_theme.apply(m_builtIn);
    m_sha256.clear();
    const auto forgotten = m_files.forget(fileName());
    m_problem = forgotten ? QString() : forgotten.error().detail;
}

} // namespace lintel::themes

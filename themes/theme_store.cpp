#include "themes/theme_store.h"

#include <QCryptographicHash>

#include <utility>

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

ThemeStore::ThemeStore(platform::WholeFileStore &files, Theme &theme, const platform::Clock &clock,
                       platform::Chance chance)
    : m_files(files),
      m_theme(theme),
      m_clock(clock),
      m_chance(std::move(chance)),
      m_builtIn(builtInTokens()),
      m_again(clock.makeAlarm([this] { feed(ThemeEventKind::Deadline); })),
      m_writer(files)
{}

void ThemeStore::restore()
{
    const auto kept = m_files.read(fileName());
    if (!kept) {
        if (kept.error().trouble != platform::FileTrouble::Absent)
            m_diskTrouble = kept.error().detail;
        return;
    }
    const auto tokens = readTokens(kept->bytes, m_builtIn);
    if (!tokens) {
        m_refusal = QStringLiteral("The kept theme is refused: %1").arg(tokens.error().detail);
        return;
    }
    m_next = *tokens;
    m_bytes = kept->bytes;
    m_diskTrouble = kept->fromPrevious ? kept->detail : QString();
    feed(ThemeEventKind::Found);
}

tl::expected<void, TokenError> ThemeStore::activate(const QByteArray &bytes)
{
    if (sha256(bytes) == m_sha256) {
        m_refusal.clear();
        return {};
    }
    const auto tokens = readTokens(bytes, m_builtIn);
    if (!tokens) {
        m_refusal = QStringLiteral("A theme was refused: %1").arg(tokens.error().detail);
        return tl::unexpected(tokens.error());
    }
    m_refusal.clear();
    m_next = *tokens;
    m_bytes = bytes;
    feed(ThemeEventKind::Came);
    return {};
}

void ThemeStore::activateBuiltIn()
{
    m_refusal.clear();
    feed(ThemeEventKind::Cleared);
}

void ThemeStore::feed(ThemeEventKind event)
{
    const ThemeStep step = stepTheme(m_plan, event, m_clock.monotonic(), m_chance());
    m_plan = step.plan;
    if (m_plan.deadline)
        m_again->start(*m_plan.deadline - m_clock.monotonic());
    else
        m_again->stop();
    carryOut(step.effect);
}

void ThemeStore::carryOut(ThemeEffect effect)
{
    switch (effect) {
    case ThemeEffect::None:
        break;
    case ThemeEffect::Show:
        show(m_next, m_bytes);
        break;
    case ThemeEffect::ShowAndWrite:
        show(m_next, m_bytes);
        write();
        break;
    case ThemeEffect::Write:
        write();
        break;
    case ThemeEffect::ShowBuiltInAndErase:
        show(m_builtIn, {});
        erase();
        break;
    case ThemeEffect::Erase:
        erase();
        break;
    }
}

void ThemeStore::show(const Tokens &tokens, const QByteArray &bytes)
{
    m_theme.apply(tokens);
    m_bytes = bytes;
    m_sha256 = bytes.isEmpty() ? QString() : sha256(bytes);
}

void ThemeStore::write()
{
    m_writer.write(fileName(), m_bytes, answer());
}

void ThemeStore::erase()
{
    m_writer.forget(fileName(), answer());
}

platform::FileWriter::Done ThemeStore::answer()
{
    return [this, asked = ++m_asked](const tl::expected<void, platform::FileError> &result) {
        if (asked != m_asked)
            return; // Of a theme that is no longer the one in force.
        const QString before = problem();
        m_diskTrouble = result ? QString() : result.error().detail;
        feed(result ? ThemeEventKind::Done : ThemeEventKind::Failed);
        if (problem() != before)
            Q_EMIT problemChanged();
    };
}

} // namespace lintel::themes

#include "device/first_language.h"

#include <QRegularExpression>

namespace lintel::device {
namespace {

constexpr QLatin1StringView languageFile{"language"};

} // namespace

QString firstLanguage(const platform::WholeFileStore &files)
{
    static const QRegularExpression form(QStringLiteral("^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$"));
    const auto file = files.read(languageFile);
    const QString language = file ? QString::fromUtf8(file->bytes) : QString();
    return form.match(language).hasMatch() ? language : QString();
}

QString keepFirstLanguage(platform::WholeFileStore &files, const QString &language)
{
    const auto done = language.isEmpty() ? files.forget(languageFile) : files.write(languageFile, language.toUtf8());
    return done ? QString() : done.error().detail;
}

} // namespace lintel::device

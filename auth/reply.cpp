#include "auth/reply.h"

#include "lintel/v1/problem.pb.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <utility>

namespace lintel::auth {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

QByteArray mediaType(const QByteArray &contentType)
{
    return contentType.split(';').value(0).trimmed().toLower();
}

Reply ill(int status, QString detail)
{
    Reply reply;
    reply.standing = Standing::Ill;
    reply.status = status;
    reply.detail = std::move(detail);
    return reply;
}

Reply withoutAnswer(const RawReply &raw)
{
    Reply reply;
    reply.detail = raw.error;
    switch (raw.end) {
    case RawReply::End::TlsRefused:
        reply.standing = Standing::Insecure;
        return reply;
    case RawReply::End::CutShort:
        return ill(raw.status, QStringLiteral("the answer was cut short"));
    case RawReply::End::TooLarge:
        return ill(raw.status, QStringLiteral("the answer is larger than any hub sends"));
    case RawReply::End::RedirectedElsewhere:
        return ill(raw.status, QStringLiteral("something redirects to another place"));
    case RawReply::End::DeadlinePassed:
        reply.detail = QStringLiteral("no answer within the deadline");
        break;
    case RawReply::End::NoConnection:
    case RawReply::End::Whole:
        break;
    }
    reply.standing = Standing::Unreachable;
    return reply;
}

std::optional<ProblemDetails> problemOf(const RawReply &raw)
{
    v1::Problem problem;
    if (mediaType(raw.contentType) != protobufType ||
        !problem.ParseFromArray(raw.body.constData(), static_cast<int>(raw.body.size())) || problem.code().empty())
        return std::nullopt;
    return ProblemDetails{QString::fromStdString(problem.code()), QString::fromStdString(problem.detail()),
                          milliseconds{std::max<std::int64_t>(problem.retry_after_ms(), 0)},
                          problem.has_revocation() ? QByteArray::fromStdString(problem.revocation().SerializeAsString())
                                                   : QByteArray()};
}

/// One of the three forms of RFC 9110 §5.6.7.
QDateTime httpDate(const QByteArray &value)
{
    const QString text = QString::fromLatin1(value).simplified();
    for (const auto *form :
         {"ddd, dd MMM yyyy HH:mm:ss 'GMT'", "dddd, dd-MMM-yy HH:mm:ss 'GMT'", "ddd MMM d HH:mm:ss yyyy"}) {
        QDateTime date = QLocale::c().toDateTime(text, QString::fromLatin1(form));
        if (!date.isValid())
            continue;
        // Two digits of a year: the century that is near.
        if (date.date().year() < 1970)
            date = date.addYears(100);
        date.setTimeZone(QTimeZone::utc());
        return date;
    }
    return {};
}

} // namespace

milliseconds retryAfterOf(const QByteArray &retryAfter, const QByteArray &date)
{
    constexpr qint64 longest = 86'400;
    bool isNumber = false;
    const qint64 number = retryAfter.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return seconds{std::clamp<qint64>(number, 0, longest)};
    const QDateTime until = httpDate(retryAfter);
    const QDateTime made = httpDate(date);
    if (!until.isValid() || !made.isValid())
        return {};
    return seconds{std::clamp<qint64>(made.secsTo(until), 0, longest)};
}

QByteArray bearerError(const QByteArray &wwwAuthenticate)
{
    static const QRegularExpression challenge(
        QStringLiteral(R"((?:^|,)\s*bearer\b[^,]*?(?:\s|,)(?:[^=]+=[^,]*,\s*)*error\s*=\s*"?([A-Za-z0-9_.-]+))"),
        QRegularExpression::CaseInsensitiveOption);
    return challenge.match(QString::fromLatin1(wwwAuthenticate)).captured(1).toLatin1();
}

namespace {

Reply judged(RawReply raw, const QByteArray &expectedType)
{
    if (raw.end != RawReply::End::Whole || raw.status == 0)
        return withoutAnswer(raw);

    const bool good = raw.status >= 200 && raw.status < 300;
    if (good) {
        if (!expectedType.isEmpty() && mediaType(raw.contentType) != expectedType)
            return ill(raw.status, QStringLiteral("status %1 with content type \"%2\": not a hub")
                                       .arg(raw.status)
                                       .arg(QString::fromLatin1(raw.contentType.left(60))));
        Reply reply;
        reply.standing = Standing::Good;
        reply.status = raw.status;
        reply.body = std::move(raw.body);
        return reply;
    }

    const auto problem = problemOf(raw);
    Reply reply = ill(raw.status, QStringLiteral("status %1").arg(raw.status));
    if (problem) {
        reply.problem = *problem;
        reply.detail += QStringLiteral(" ") + problem->code;
    }
    reply.retryAfter = retryAfterOf(raw.retryAfter, raw.date);
    if (reply.problem.retryAfter > milliseconds{0})
        reply.retryAfter = reply.problem.retryAfter;

    if (raw.status == 401) {
        reply.bearerError = bearerError(raw.wwwAuthenticate);
        // RFC 9110 §11.6.1: without a challenge this is a broken server, not a verdict.
        if (!reply.bearerError.isEmpty())
            reply.standing = Standing::TokenRefused;
    } else if (raw.status >= 400 && problem) {
        reply.standing = Standing::Refused;
    }
    return reply;
}

} // namespace

Reply classify(RawReply raw, const QByteArray &expectedType)
{
    const QByteArray peerHubKey = raw.peerHubKey;
    const bool strangePeer = raw.strangePeer;
    Reply reply = judged(std::move(raw), expectedType);
    reply.peerHubKey = peerHubKey;
    reply.strangePeer = strangePeer;
    return reply;
}

} // namespace lintel::auth

#pragma once

#include "auth/token_source.h"

namespace lintel::auth {

/// Asks the hub as this display: with a token, and once more with a new one when the hub
/// says that it is no longer good.
class BearerClient final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the client.
    BearerClient(HubClient &client, TokenSource &tokens);

    /// As HubClient::send(); `request.bearer` is filled in here. When no token can be had,
    /// the reply tells why. Bound anew before it was sent: it is not, for it was asked as
    /// another display.
    void send(QObject *context, const Request &request, HubClient::Done done);

Q_SIGNALS:
    /// What a resource answered, other than well.
    void answered(const lintel::auth::Reply &reply, lintel::auth::Endpoint endpoint, bool renewed);

private:
    void attempt(QObject *context, const Request &request, const QString &bindingId, bool renewed,
                 HubClient::Done done);

    HubClient &m_client;
    TokenSource &m_tokens;
};

} // namespace lintel::auth

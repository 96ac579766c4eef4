#include "auth/bearer_client.h"

#include <utility>

namespace lintel::auth {

BearerClient::BearerClient(HubClient &client, TokenSource &tokens) : m_client(client), m_tokens(tokens) {}

void BearerClient::send(QObject *context, const Request &request, HubClient::Done done)
{
    attempt(context, request, m_tokens.bindingId(), false, std::move(done));
}

void BearerClient::attempt(QObject *context, const Request &request, const QString &bindingId, bool renewed,
                           HubClient::Done done)
{
    m_tokens.get(
        context, [this, context, request, bindingId, renewed, done = std::move(done)](const TokenAnswer &token) {
            if (m_tokens.bindingId() != bindingId) {
                Reply reply;
                reply.detail = QStringLiteral("bound anew meanwhile");
                done(std::move(reply));
                return;
            }
            if (token.standing != Standing::Good) {
                Reply reply;
                // That the token endpoint refuses says nothing about this request.
                reply.standing = token.standing == Standing::Refused ? Standing::Ill : token.standing;
                reply.retryAfter = token.retryAfter;
                reply.detail = token.detail;
                done(std::move(reply));
                return;
            }
            Request asked = request;
            asked.bearer = token.token;
            m_client.send(context, asked,
                          [this, context, request, bindingId, renewed, used = token.token, done](Reply reply) {
                              const Judgement judgement = judge(evidenceOf(reply, Endpoint::Resource, renewed));
                              if (judgement.verdict != Verdict::Proceed)
                                  Q_EMIT answered(reply, Endpoint::Resource, renewed);
                              if (!judgement.effects.has(TrustEffect::InvalidateToken)) {
                                  done(std::move(reply));
                                  return;
                              }
                              m_tokens.invalidate(used);
                              attempt(context, request, bindingId, true, done);
                          });
        });
}

} // namespace lintel::auth

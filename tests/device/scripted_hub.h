#pragma once

#include "auth/hub_client.h"
#include "auth/pairing_transcript.h"
#include "auth/signed_messages.h"
#include "platform/linux/system_clock.h"

#include "lintel/v1/pairing.pb.h"
#include "lintel/v1/problem.pb.h"
#include "lintel/v1/room.pb.h"

#include <QNetworkAccessManager>

#include <functional>

namespace lintel {

inline auth::RawReply rawReply(int status, const QByteArray &type, const QByteArray &body,
                               const QByteArray &challenge = {})
{
    auth::RawReply raw;
    raw.end = auth::RawReply::End::Whole;
    raw.status = status;
    raw.contentType = type;
    raw.wwwAuthenticate = challenge;
    raw.body = body;
    return raw;
}

inline auth::RawReply good(const google::protobuf::MessageLite &message, int status = 200)
{
    return rawReply(status, auth::protobufType, QByteArray::fromStdString(message.SerializeAsString()));
}

inline auth::RawReply refusal(int status, const char *code)
{
    v1::Problem problem;
    problem.set_code(code);
    problem.set_status(status);
    return rawReply(status, auth::protobufType, QByteArray::fromStdString(problem.SerializeAsString()),
                    status == 401 ? QByteArray("Bearer error=\"") + code + '"' : QByteArray());
}

inline auth::RawReply nobody()
{
    return {};
}

/// A client whose hub is a function: the answers go through the product's own classification.
class ScriptedClient final : public auth::HubClient
{
public:
    using Answer = std::function<auth::RawReply(const auth::Request &)>;

    explicit ScriptedClient(Answer answer)
        // Port 9 (discard) of this machine: a stream never opens, plain requests do not get there.
        : HubClient(m_nothing, *auth::HubAddress::parse(QStringLiteral("http://127.0.0.1:9"), {}), m_clock),
          m_answer(std::move(answer))
    {}

    void send(QObject *context, const auth::Request &request, Done done) override
    {
        ++m_underWay;
        auto reply = auth::classify(m_answer(request), request.expectedType);
        QMetaObject::invokeMethod(
            context,
            [this, reply = std::move(reply), done = std::move(done)] {
                --m_underWay;
                done(reply);
            },
            Qt::QueuedConnection);
    }

    [[nodiscard]] int underWay() const { return m_underWay; }

private:
    QNetworkAccessManager m_nothing;
    platform::SystemClock m_clock;
    Answer m_answer;
    int m_underWay = 0;
};

/// The hub's half of the contract, as far as trust goes.
struct ScriptedHub
{
    auth::DeviceKey key = *auth::DeviceKey::generate();
    auth::DeviceKey recovery = *auth::DeviceKey::generate();
    QByteArray organisation = "organisation";
    QByteArray bindingId = auth::randomBytes(16);
    v1::HubKeys keys;
    bool approves = false; ///< somebody types the code at once
    int tokens = 0;
    int offers = 0;
    int readmissions = 0;
    auth::PairingTranscript transcript{};

    ScriptedHub()
    {
        keys.set_key(key.publicKey().toStdString());
        keys.set_recovery_key(recovery.publicKey().toStdString());
    }

    void rotate(const auth::DeviceKey &signer, qint64 atMs)
    {
        auth::DeviceKey next = *auth::DeviceKey::generate();
        auto *link = keys.add_chain();
        link->set_key(next.publicKey().toStdString());
        link->set_signer(signer.publicKey().toStdString());
        link->set_recovery_key(recovery.publicKey().toStdString());
        link->set_at_ms(atMs);
        link->set_signature(
            signer.sign(auth::keyLinkMessage(signer.publicKey(), next.publicKey(), recovery.publicKey(), atMs))
                .toStdString());
        key = next;
        keys.set_key(key.publicKey().toStdString());
    }

    [[nodiscard]] auth::Binding binding() const
    {
        return {QString::fromLatin1(bindingId.toHex()), QString::fromUtf8(organisation), QStringLiteral("Name"),
                key.publicKey(), recovery.publicKey()};
    }

    void fill(v1::Binding &out, const QByteArray &digest) const
    {
        out.set_binding_id(bindingId.toHex().toStdString());
        out.set_organisation_id(organisation.toStdString());
        out.set_hub_key(key.publicKey().toStdString());
        out.set_recovery_key(recovery.publicKey().toStdString());
        out.set_hub_signature(
            key.sign(auth::bindingMessage(digest, bindingId, recovery.publicKey(), organisation)).toStdString());
        out.mutable_token()->set_access_token("token of a binding");
        out.mutable_token()->set_expires_in_ms(600'000);
    }

    [[nodiscard]] v1::Revocation revocation(const QByteArray &displayKey) const
    {
        v1::Revocation out;
        out.set_organisation_id(organisation.toStdString());
        out.set_display_key(displayKey.toStdString());
        out.set_binding_id(bindingId.toHex().toStdString());
        out.set_at_ms(1);
        out.set_signature(key.sign(auth::revocationMessage(displayKey, bindingId, 1, organisation)).toStdString());
        *out.mutable_keys() = keys;
        return out;
    }

    [[nodiscard]] static v1::RoomSnapshot snapshot()
    {
        v1::RoomSnapshot out;
        out.set_generation("g");
        out.set_revision(1);
        out.set_digest("d");
        out.mutable_room()->set_name("Aalto");
        out.mutable_room()->set_zone("Europe/Helsinki");
        return out;
    }

    /// What a hub that is well answers.
    auth::RawReply answer(const auth::Request &request)
    {
        const std::string body = request.body.toStdString();
        if (request.path == QLatin1String("/v1/token/nonce")) {
            v1::Nonce nonce;
            nonce.set_nonce(std::string(32, 'n'));
            return good(nonce);
        }
        if (request.path == QLatin1String("/v1/token")) {
            v1::AccessToken token;
            token.set_access_token("token " + std::to_string(++tokens));
            token.set_expires_in_ms(600'000);
            token.set_hub_key(key.publicKey().toStdString());
            return good(token);
        }
        if (request.path == QLatin1String("/v1/hub/keys"))
            return good(keys);
        if (request.path == QLatin1String("/v1/room/snapshot"))
            return good(snapshot());
        if (request.path == QLatin1String("/v1/readmission")) {
            ++readmissions;
            v1::Readmission asked;
            asked.ParseFromString(body);
            v1::Binding out;
            fill(out, auth::readmissionTranscript(QByteArray::fromStdString(asked.display_key()),
                                                  QByteArray::fromStdString(asked.nonce())));
            return good(out);
        }
        if (request.path == QLatin1String("/v1/pairing/sessions")) {
            ++offers;
            transcript = {};
            transcript.sessionId = auth::randomBytes(16);
            transcript.hubKey = key.publicKey();
            transcript.hubNonce = auth::randomBytes(32);
            v1::PairingOffer offer;
            offer.set_session_id(transcript.sessionId.toHex().toStdString());
            offer.set_poll_secret("poll secret");
            offer.set_hub_key(transcript.hubKey.toStdString());
            offer.set_hub_nonce(transcript.hubNonce.toStdString());
            offer.set_expires_in_ms(600'000);
            offer.set_poll_interval_ms(1'000);
            *offer.mutable_keys() = keys;
            return good(offer, 201);
        }
        if (request.path.endsWith(QLatin1String("/reveal"))) {
            v1::PairingReveal reveal;
            reveal.ParseFromString(body);
            transcript.displayKey = QByteArray::fromStdString(reveal.display_key());
            transcript.displayNonce = QByteArray::fromStdString(reveal.display_nonce());
            v1::PairingRevealed revealed;
            revealed.set_expires_in_ms(600'000);
            return good(revealed);
        }
        if (request.path.endsWith(QLatin1String("/poll"))) {
            v1::PairingStatus status;
            status.set_poll_interval_ms(1'000);
            status.set_expires_in_ms(500'000);
            if (approves)
                fill(*status.mutable_binding(), transcript.digest());
            return good(status);
        }
        return refusal(404, "not_found");
    }
};

} // namespace lintel

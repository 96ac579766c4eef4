#include "auth/pairing_transcript.h"
#include "auth/signed_messages.h"
#include "auth/trust_machine.h"

#include "lintel/v1/trust.pb.h"

#include <QCborMap>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <deque>

using namespace lintel;
using namespace lintel::auth;
using namespace std::chrono_literals;
using Kind = TrustEventKind;

namespace {

const platform::Monotonic start{1h};

QByteArray hex(const QJsonObject &object, const char *key)
{
    return QByteArray::fromHex(object.value(QLatin1StringView(key)).toString().toLatin1());
}

QByteArray text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1StringView(key)).toString().toUtf8();
}

qint64 atMs(const QJsonObject &object)
{
    return static_cast<qint64>(object.value(QLatin1String("at_ms")).toDouble());
}

QJsonObject vectors()
{
    QFile file(QStringLiteral(LINTEL_VECTORS "/trust.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no vectors");
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// One hub through its life: first → second by the first key, second → third by recovery.
struct Hub
{
    Hub()
    {
        add(first, second, recovery, 10);
        add(recovery, third, recovery, 20);
    }

    void add(const DeviceKey &signer, const DeviceKey &key, const DeviceKey &recoveryKey, qint64 at)
    {
        auto *link = keys.add_chain();
        link->set_key(key.publicKey().toStdString());
        link->set_signer(signer.publicKey().toStdString());
        link->set_recovery_key(recoveryKey.publicKey().toStdString());
        link->set_at_ms(at);
        link->set_signature(
            signer.sign(keyLinkMessage(signer.publicKey(), key.publicKey(), recoveryKey.publicKey(), at))
                .toStdString());
        keys.set_key(key.publicKey().toStdString());
        keys.set_recovery_key(recoveryKey.publicKey().toStdString());
    }

    DeviceKey first = *DeviceKey::generate();
    DeviceKey second = *DeviceKey::generate();
    DeviceKey third = *DeviceKey::generate();
    DeviceKey recovery = *DeviceKey::generate();
    v1::HubKeys keys;
};

/// A revocation that verifies, for the machine to weigh.
std::optional<VerifiedRevocation> proved()
{
    const auto hub = *DeviceKey::generate();
    const QByteArray id = randomBytes(16);
    const Identity identity{*DeviceKey::generate(),
                            Binding{QString::fromLatin1(id.toHex()), QStringLiteral("o"), {}, hub.publicKey()}};
    v1::Revocation revocation;
    revocation.set_organisation_id("o");
    revocation.set_display_key(identity.key.publicKey().toStdString());
    revocation.set_binding_id(id.toHex().toStdString());
    revocation.set_signature(hub.sign(revocationMessage(identity.key.publicKey(), id, 0, "o")).toStdString());
    revocation.mutable_keys()->set_key(hub.publicKey().toStdString());
    return verifyRevocation(revocation, identity);
}

std::vector<Evidence> everyEvidence()
{
    std::vector<Evidence> all;
    for (const auto endpoint : {Endpoint::Resource, Endpoint::Token, Endpoint::Readmission, Endpoint::Stream})
        for (const auto standing : {Standing::Good, Standing::Refused, Standing::TokenRefused, Standing::Ill,
                                    Standing::Unreachable, Standing::Insecure})
            for (const int status : {401, 503})
                for (const char *code : {"", "invalid_token", "invalid_assertion", "unknown_binding", "revoked",
                                         "unknown_display", "ambiguous_display", "cloned_display", "cloned", "else"})
                    for (const bool flag : {false, true})
                        all.push_back({.standing = standing,
                                       .bearerError = code,
                                       .status = status,
                                       .endpoint = endpoint,
                                       .renewed = flag,
                                       .problem = code});
    return all;
}

} // namespace

class TestTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageIsThatOfTheVectors()
    {
        const QJsonObject all = vectors();
        const auto each = [&all](const char *name, auto check) {
            const auto list = all.value(QLatin1StringView(name)).toArray();
            QVERIFY2(!list.isEmpty(), name);
            for (const auto value : list)
                check(value.toObject());
        };
        each("chain", [](const QJsonObject &v) {
            const auto message = keyLinkMessage(hex(v, "signer"), hex(v, "key"), hex(v, "recovery_key"), atMs(v));
            QCOMPARE(message, hex(v, "message"));
            QVERIFY(verifySignature(hex(v, "signer"), message, hex(v, "signature")));
        });
        each("revocations", [](const QJsonObject &v) {
            const auto message =
                revocationMessage(hex(v, "display_key"), hex(v, "binding_id"), atMs(v), text(v, "organisation_id"));
            QCOMPARE(message, hex(v, "message"));
            QVERIFY(verifySignature(hex(v, "hub_key"), message, hex(v, "signature")));
        });
        each("readmissions", [](const QJsonObject &v) {
            const QByteArray id = hex(v, "binding_id");
            const auto message =
                readmissionMessage(hex(v, "display_key"), id.isEmpty() ? QByteArray(16, '\0') : id, hex(v, "nonce"));
            QCOMPARE(message, hex(v, "message"));
            QCOMPARE(readmissionTranscript(hex(v, "display_key"), hex(v, "nonce")), hex(v, "transcript"));
        });
        each("bindings", [](const QJsonObject &v) {
            const auto message = bindingMessage(hex(v, "transcript"), hex(v, "binding_id"), hex(v, "recovery_key"),
                                                text(v, "organisation_id"));
            QCOMPARE(message, hex(v, "message"));
            QVERIFY(verifySignature(hex(v, "hub_key"), message, hex(v, "signature")));
        });
        each("tls_keys",
             [](const QJsonObject &v) { QCOMPARE(tlsKeyMessage(hex(v, "public_key_info")), hex(v, "message")); });
    }

    void keysAreFollowedFromWhereverTheyWerePinned()
    {
        const Hub hub;
        const Pinned end{hub.third.publicKey(), hub.recovery.publicKey(), 20};
        const QByteArray recovery = hub.recovery.publicKey();
        QCOMPARE(follow({hub.first.publicKey(), recovery}, hub.keys).value(), end);
        QCOMPARE(follow({hub.second.publicKey(), recovery, 10}, hub.keys).value(), end);
        QCOMPARE(follow(end, hub.keys).value(), end);
        // Paired before there was a recovery key: the first link tells it.
        QCOMPARE(follow({hub.first.publicKey()}, hub.keys).value(), end);
        // A disk was lost, and with it the chain: the recovery key alone leads on.
        v1::HubKeys alone = hub.keys;
        alone.mutable_chain()->DeleteSubrange(0, 1);
        QCOMPARE(follow({hub.first.publicKey(), recovery}, alone).value(), end);
        // No change at all.
        v1::HubKeys none;
        none.set_key(hub.first.publicKey().toStdString());
        none.set_recovery_key(recovery.toStdString());
        QCOMPARE(follow({hub.first.publicKey(), recovery}, none).value(), (Pinned{hub.first.publicKey(), recovery}));
    }

    void keysThatNobodyTrustedSignedLeadNowhere()
    {
        const Hub hub;
        const Hub other;
        const QByteArray recovery = hub.recovery.publicKey();
        const Pinned pinned{hub.first.publicKey(), recovery};
        QVERIFY(!follow(pinned, other.keys));
        QVERIFY(!follow({QByteArray("short")}, hub.keys));
        for (int i = 0; i < hub.keys.chain_size(); ++i) {
            v1::HubKeys bad = hub.keys;
            auto &signature = *bad.mutable_chain(i)->mutable_signature();
            signature[5] = static_cast<char>(signature[5] ^ 1);
            QVERIFY(!follow(pinned, bad));
        }
        // Another key is claimed than the chain leads to.
        v1::HubKeys claimed = hub.keys;
        claimed.set_key(other.third.publicKey().toStdString());
        QVERIFY(!follow(pinned, claimed));
        // The recovery key once led to a key that has been given up since.
        v1::HubKeys back = hub.keys;
        back.mutable_chain()->DeleteSubrange(0, 1);
        QVERIFY(!follow({DeviceKey::generate()->publicKey(), recovery, 30}, back));
        // The old key signs one more, after it was replaced.
        Hub late;
        late.add(late.first, late.second, late.recovery, 40);
        QVERIFY(!follow({late.third.publicKey(), late.recovery.publicKey(), 20}, late.keys));
    }

    /// I1: all three names must be the display's own, and the signature that of its hub.
    void I1_onlyItsOwnHubRevokes()
    {
        QVERIFY(proved());
        const auto hub = *DeviceKey::generate();
        const QByteArray id = randomBytes(16);
        const Identity own{*DeviceKey::generate(),
                           Binding{QString::fromLatin1(id.toHex()), QStringLiteral("o"), {}, hub.publicKey()}};
        const auto revocation = [&](const DeviceKey &signer, const QByteArray &key, const QByteArray &binding,
                                    const QByteArray &organisation) {
            v1::Revocation out;
            out.set_organisation_id(organisation.toStdString());
            out.set_display_key(key.toStdString());
            out.set_binding_id(binding.toHex().toStdString());
            out.set_signature(signer.sign(revocationMessage(key, binding, 0, organisation)).toStdString());
            out.mutable_keys()->set_key(signer.publicKey().toStdString());
            return out;
        };
        const QByteArray key = own.key.publicKey();
        QVERIFY(verifyRevocation(revocation(hub, key, id, "o"), own));
        QVERIFY(!verifyRevocation(revocation(*DeviceKey::generate(), key, id, "o"), own));
        QVERIFY(!verifyRevocation(revocation(hub, DeviceKey::generate()->publicKey(), id, "o"), own));
        QVERIFY(!verifyRevocation(revocation(hub, key, randomBytes(16), "o"), own));
        QVERIFY(!verifyRevocation(revocation(hub, key, id, "p"), own));
        QVERIFY(!verifyRevocation(revocation(hub, key, id, "o"), {own.key, std::nullopt}));
        const auto bytes = QByteArray::fromStdString(revocation(hub, key, id, "o").SerializeAsString());
        QVERIFY(verifyRevocation(bytes, own));
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            QByteArray flipped = bytes;
            flipped[i] = static_cast<char>(flipped[i] ^ 1);
            if (const auto passed = verifyRevocation(flipped, own))
                QVERIFY2(false, qPrintable(QString::number(i)));
            QVERIFY(!verifyRevocation(bytes.first(i), own));
        }
    }

    /// I1: every evidence in every state: forgotten is only what was proved, and no state is
    /// without a way back.
    void I1_everyEvidenceInEveryState()
    {
        const auto evidences = everyEvidence();
        const auto revocation = proved();
        std::deque<TrustPlan> open{TrustPlan{}};
        QList<TrustPlan> seen{TrustPlan{}};
        const auto visit = [&](const TrustPlan &plan, const TrustEvent &event, platform::Monotonic now) {
            const auto step = stepTrust(plan, event, now, 0.5);
            const bool forgets = step.effects.has(TrustEffect::Forget);
            QCOMPARE(forgets, event.kind == Kind::Witnessed && event.evidence.revocation.has_value());
            if (!forgets)
                QVERIFY(step.plan.paired == plan.paired || event.kind == Kind::Bound);
            // A code beside the room begins and ends with an effect, and only while paired.
            QVERIFY(!step.plan.rebinding || step.plan.paired);
            QCOMPARE(step.effects.has(TrustEffect::OfferRebinding), !plan.rebinding && step.plan.rebinding);
            QCOMPARE(step.effects.has(TrustEffect::WithdrawRebinding), plan.rebinding && !step.plan.rebinding);
            if (step.plan.strange)
                QCOMPARE(concernOf(step.plan), Doubt::StrangeHub);
            TrustPlan known = step.plan;
            known.looks = std::min(known.looks, 1);
            if (!seen.contains(known) && seen.size() < 150) {
                seen.append(known);
                open.push_back(known);
            }
        };
        while (!open.empty()) {
            const TrustPlan plan = open.front();
            open.pop_front();
            for (const auto passed : {0min, 3min, 11min}) {
                for (const Evidence &evidence : evidences)
                    visit(plan, {.kind = Kind::Witnessed, .evidence = evidence}, start + passed);
                visit(plan, {.kind = Kind::Witnessed, .evidence = {.stranger = true}}, start + passed);
                visit(plan, {.kind = Kind::Witnessed, .evidence = {.revocation = revocation}}, start + passed);
                for (const auto kind : {Kind::Heard, Kind::KeyDiffers, Kind::Bound, Kind::SoundOffer,
                                        Kind::StrangeOffer, Kind::WithoutBinding, Kind::PairAgain, Kind::Deadline})
                    visit(plan, {.kind = kind}, start + passed);
            }
        }
        QVERIFY(seen.size() > 20);
        for (const TrustPlan &plan : std::as_const(seen)) {
            // The hub is heard: all of it disappears, but what a person asked for.
            const auto heard = stepTrust(plan, {.kind = Kind::Heard}, start, 0.5).plan;
            const auto rested = stepTrust(heard, {.kind = Kind::Deadline}, start + 11min, 0.5).plan;
            if (plan.paired)
                QVERIFY(!rested.rebinding && concernOf(rested) == Doubt::None);
        }
    }

    void theTableSaysWhatTheArchitectureSays()
    {
        const auto weighed = [](Standing standing, Endpoint endpoint, const char *code, int status, bool renewed) {
            return judge({.standing = standing,
                          .bearerError = code,
                          .status = status,
                          .endpoint = endpoint,
                          .renewed = renewed,
                          .problem = code});
        };
        for (const auto endpoint : {Endpoint::Resource, Endpoint::Token, Endpoint::Readmission}) {
            QCOMPARE(weighed(Standing::Good, endpoint, "", 200, false).verdict, Verdict::Proceed);
            for (const auto standing : {Standing::Ill, Standing::Unreachable, Standing::Insecure})
                QCOMPARE(weighed(standing, endpoint, "invalid_token", 401, false).verdict, Verdict::IllPath);
            for (const int busy : {408, 429, 500, 503})
                QCOMPARE(weighed(Standing::Refused, endpoint, "revoked", busy, false).verdict, Verdict::IllPath);
        }
        const auto stale = weighed(Standing::TokenRefused, Endpoint::Resource, "invalid_token", 401, false);
        QCOMPARE(stale.verdict, Verdict::StaleToken);
        QVERIFY(stale.effects == TrustEffect::InvalidateToken);
        QCOMPARE(weighed(Standing::TokenRefused, Endpoint::Resource, "invalid_token", 401, true).verdict,
                 Verdict::IllPath);
        QCOMPARE(weighed(Standing::Refused, Endpoint::Resource, "invalid_request", 422, false).verdict,
                 Verdict::Accept);
        QCOMPARE(weighed(Standing::TokenRefused, Endpoint::Token, "unknown_binding", 401, false).doubt,
                 Doubt::UnknownToHub);
        QCOMPARE(weighed(Standing::Refused, Endpoint::Token, "cloned_display", 409, false).doubt, Doubt::Cloned);
        QCOMPARE(weighed(Standing::Refused, Endpoint::Readmission, "ambiguous_display", 409, false).doubt,
                 Doubt::SeveralOrganisations);
        QCOMPARE(weighed(Standing::Refused, Endpoint::Stream, "shutdown", 0, false).verdict, Verdict::IllPath);
    }

    /// Patience: nobody is told before two minutes of refusal, and questions are asked sparingly.
    void doubtTakesMinutes()
    {
        TrustPlan plan = stepTrust({}, {.kind = Kind::Bound}, start, 0.5).plan;
        const TrustEvent refused{.kind = Kind::Witnessed,
                                 .evidence = {.standing = Standing::TokenRefused,
                                              .bearerError = "unknown_binding",
                                              .status = 401,
                                              .endpoint = Endpoint::Token}};
        int looks = 0;
        for (auto passed = 0s; passed < 600s; passed += 5s) {
            const auto step = stepTrust(plan, refused, start + passed, 0.5);
            looks += step.effects.has(TrustEffect::AskReadmission) ? 1 : 0;
            QCOMPARE(step.effects.has(TrustEffect::OfferRebinding), passed == 120s);
            QCOMPARE(concernOf(step.plan) != Doubt::None, passed >= 120s);
            plan = step.plan;
        }
        QVERIFY(looks >= 4 && looks <= 12);
        // HubRequest for by a person: a code though nothing is wrong, for ten minutes.
        plan = stepTrust({}, {.kind = Kind::Bound}, start, 0.5).plan;
        auto step = stepTrust(plan, {.kind = Kind::PairAgain}, start, 0.5);
        QVERIFY(step.effects.has(TrustEffect::OfferRebinding));
        step = stepTrust(step.plan, {.kind = Kind::Heard}, start + 1min, 0.5);
        QVERIFY(step.plan.rebinding);
        QCOMPARE(*step.plan.deadline, start + askedFor);
        step = stepTrust(step.plan, {.kind = Kind::Deadline}, start + askedFor, 0.5);
        QVERIFY(step.effects.has(TrustEffect::WithdrawRebinding));
    }

    void identitiesOfEarlierVersionsAreRead()
    {
        // Written before there were recovery keys: version, seed, binding, organisation, hub key.
        const QCborMap before{{0, 1},
                              {1, QByteArray(32, 's')},
                              {2, QString(32, QLatin1Char('a'))},
                              {3, QStringLiteral("o")},
                              {4, QStringLiteral("Name")},
                              {5, QByteArray(32, 'h')}};
        const auto read = decodeIdentity(before.toCborValue().toCbor());
        QVERIFY(read && read->binding);
        QVERIFY(read->binding->recoveryKey.isEmpty());
        Identity now{read->key, read->binding};
        now.binding->recoveryKey = QByteArray(32, 'r');
        now.binding->keyedAtMs = 7;
        QCOMPARE(*decodeIdentity(encodeIdentity(now))->binding, *now.binding);
    }
};

QTEST_GUILESS_MAIN(TestTrust)
#include "test_trust.moc"

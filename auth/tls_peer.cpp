#include "auth/tls_peer.h"

#include "auth/device_key.h"
#include "auth/signed_messages.h"

#include <QDateTime>
#include <QSslCertificate>
#include <QSslError>

#include <openssl/x509.h>

#include <algorithm>
#include <memory>

namespace lintel::auth {
namespace {

constexpr auto extensionOid = "2.25.211287871465169461293290144206490399298";
constexpr qsizetype voucherSize = DeviceKey::size + DeviceKey::signatureSize;

struct Free
{
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(ASN1_OBJECT *object) const { ASN1_OBJECT_free(object); }
    void operator()(ASN1_OCTET_STRING *string) const { ASN1_OCTET_STRING_free(string); }
};

template <typename T>
using Owned = std::unique_ptr<T, Free>;

/// Hub key and signature, 96 bytes; empty when the certificate has none.
QByteArray voucherOf(X509 *certificate)
{
    const Owned<ASN1_OBJECT> oid(OBJ_txt2obj(extensionOid, 1));
    const int at = oid ? X509_get_ext_by_OBJ(certificate, oid.get(), -1) : -1;
    if (at < 0)
        return {};
    const ASN1_OCTET_STRING *value = X509_EXTENSION_get_data(X509_get_ext(certificate, at));
    const unsigned char *bytes = ASN1_STRING_get0_data(value);
    const Owned<ASN1_OCTET_STRING> inner(d2i_ASN1_OCTET_STRING(nullptr, &bytes, ASN1_STRING_length(value)));
    if (!inner || ASN1_STRING_length(inner.get()) != voucherSize)
        return {};
    return {reinterpret_cast<const char *>(ASN1_STRING_get0_data(inner.get())), voucherSize};
}

QByteArray publicKeyInfoOf(X509 *certificate)
{
    const int length = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), nullptr);
    if (length <= 0)
        return {};
    QByteArray der(length, Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    return i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &out) == length ? der : QByteArray();
}

bool isAboutDates(const QSslError &error)
{
    return error.error() == QSslError::CertificateExpired || error.error() == QSslError::CertificateNotYetValid;
}

bool isValidAt(const QSslCertificate &certificate, platform::Instant time)
{
    const qint64 ms = time.time_since_epoch().count();
    return !certificate.isNull() && certificate.effectiveDate().toMSecsSinceEpoch() <= ms &&
           ms <= certificate.expiryDate().toMSecsSinceEpoch();
}

} // namespace

std::optional<QByteArray> vouchingHubKey(const QSslCertificate &certificate)
{
    const QByteArray der = certificate.toDer();
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    const Owned<X509> parsed(der.isEmpty() ? nullptr : d2i_X509(nullptr, &bytes, static_cast<long>(der.size())));
    if (!parsed)
        return std::nullopt;
    const QByteArray voucher = voucherOf(parsed.get());
    const QByteArray keyInfo = publicKeyInfoOf(parsed.get());
    if (voucher.size() != voucherSize || keyInfo.isEmpty())
        return std::nullopt;
    QByteArray hubKey = voucher.first(DeviceKey::size);
    if (!verifySignature(hubKey, tlsKeyMessage(keyInfo), voucher.mid(DeviceKey::size)))
        return std::nullopt;
    return hubKey;
}

PeerVerdict judgePeer(const QSslCertificate &leaf, const QList<QSslError> &errors, const QByteArray &pinnedHubKey,
                      const std::vector<platform::Instant> &times)
{
    if (leaf.isNull())
        return PeerVerdict::Refuse;
    if (const auto hubKey = vouchingHubKey(leaf)) {
        if (pinnedHubKey.isEmpty())
            return PeerVerdict::Provisional;
        return *hubKey == pinnedHubKey ? PeerVerdict::Accept : PeerVerdict::Strange;
    }
    const bool datesOnly = !errors.isEmpty() && std::all_of(errors.begin(), errors.end(), isAboutDates);
    const bool good = datesOnly && std::any_of(times.begin(), times.end(), [&errors](platform::Instant time) {
                          return std::all_of(errors.begin(), errors.end(), [time](const QSslError &error) {
                              return isValidAt(error.certificate(), time);
                          });
                      });
    return good ? PeerVerdict::Accept : PeerVerdict::Refuse;
}

} // namespace lintel::auth

#include "hub/net/own_certificate.h"

#include <boost/asio/ip/address.hpp>

#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>
#include <string_view>

namespace lintel::hub::net {
namespace {

using namespace std::string_view_literals;

constexpr const char *kVoucherOid = "2.25.211287871465169461293290144206490399298";
constexpr auto kLabel = "lintel tls key v1\0"sv;
// A tablet whose clock stands at its making must find it valid.
constexpr const char *kFrom = "20000101000000Z";
constexpr const char *kUntil = "21991231235959Z";

struct Free
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(X509_EXTENSION *extension) const { X509_EXTENSION_free(extension); }
    void operator()(ASN1_OBJECT *object) const { ASN1_OBJECT_free(object); }
    void operator()(ASN1_OCTET_STRING *string) const { ASN1_OCTET_STRING_free(string); }
    void operator()(BIGNUM *number) const { BN_free(number); }
    void operator()(BIO *bio) const { BIO_free_all(bio); }
    void operator()(GENERAL_NAMES *names) const { GENERAL_NAMES_free(names); }
};
template <typename T>
using Owned = std::unique_ptr<T, Free>;

tl::unexpected<Error> failed()
{
    return fail(Errc::Internal, "making a certificate failed in the cryptography library");
}

/// What OpenSSL reads and writes as subjectAltName.
std::string alternative_names(const std::vector<std::string> &names)
{
    std::string all;
    for (const std::string &name : names) {
        boost::system::error_code error;
        boost::asio::ip::make_address(name, error);
        all += (all.empty() ? "" : ",") + std::string(error ? "DNS:" : "IP:") + name;
    }
    return all;
}

/// DER of the certificate's SubjectPublicKeyInfo.
std::string key_info(X509 *certificate)
{
    unsigned char *der = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &der);
    std::string out;
    if (size > 0)
        out.assign(reinterpret_cast<const char *>(der), static_cast<std::size_t>(size));
    OPENSSL_free(der);
    return out;
}

std::string vouched_message(X509 *certificate)
{
    return std::string(kLabel) + core::sha256(key_info(certificate));
}

bool add_voucher(X509 *certificate, const core::SigningKey &hub_key)
{
    const std::string voucher = hub_key.public_key() + hub_key.sign(vouched_message(certificate));
    const Owned<ASN1_OBJECT> oid(OBJ_txt2obj(kVoucherOid, 1));
    const Owned<ASN1_OCTET_STRING> inner(ASN1_OCTET_STRING_new());
    const Owned<ASN1_OCTET_STRING> outer(ASN1_OCTET_STRING_new());
    if (!oid || !inner || !outer ||
        ASN1_OCTET_STRING_set(inner.get(), reinterpret_cast<const unsigned char *>(voucher.data()),
                              static_cast<int>(voucher.size())) != 1)
        return false;
    unsigned char *der = nullptr;
    const int size = i2d_ASN1_OCTET_STRING(inner.get(), &der);
    const bool wrapped = size > 0 && ASN1_OCTET_STRING_set(outer.get(), der, size) == 1;
    OPENSSL_free(der);
    const Owned<X509_EXTENSION> extension(wrapped ? X509_EXTENSION_create_by_OBJ(nullptr, oid.get(), 0, outer.get())
                                                  : nullptr);
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool add_extension(X509 *certificate, int kind, const std::string &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Owned<X509_EXTENSION> extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value.c_str()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool fill(X509 *certificate, EVP_PKEY *key, const std::vector<std::string> &names, const core::SigningKey &hub_key)
{
    const std::string serial = '\1' + core::random_bytes(15);
    const Owned<BIGNUM> number(
        BN_bin2bn(reinterpret_cast<const unsigned char *>(serial.data()), static_cast<int>(serial.size()), nullptr));
    X509_NAME *subject = X509_get_subject_name(certificate);
    return number && X509_set_version(certificate, X509_VERSION_3) == 1 &&
           BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr &&
           X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char *>("Lintel hub"), -1, -1, 0) == 1 &&
           X509_set_issuer_name(certificate, subject) == 1 &&
           ASN1_TIME_set_string_X509(X509_getm_notBefore(certificate), kFrom) == 1 &&
           ASN1_TIME_set_string_X509(X509_getm_notAfter(certificate), kUntil) == 1 &&
           X509_set_pubkey(certificate, key) == 1 &&
           add_extension(certificate, NID_basic_constraints, "critical,CA:FALSE") &&
           add_extension(certificate, NID_subject_alt_name, alternative_names(names)) &&
           add_voucher(certificate, hub_key) && X509_sign(certificate, key, EVP_sha256()) > 0;
}

std::string text_of(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, static_cast<std::size_t>(size)};
}

/// As alternative_names() writes it.
std::string names_in(X509 *certificate)
{
    const Owned<GENERAL_NAMES> names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    std::vector<std::string> all;
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i) {
        int kind = 0;
        const auto *value =
            static_cast<const ASN1_STRING *>(GENERAL_NAME_get0_value(sk_GENERAL_NAME_value(names.get(), i), &kind));
        const std::string bytes(reinterpret_cast<const char *>(ASN1_STRING_get0_data(value)),
                                static_cast<std::size_t>(ASN1_STRING_length(value)));
        if (kind == GEN_DNS) {
            all.push_back(bytes);
        } else if (bytes.size() == 4) {
            boost::asio::ip::address_v4::bytes_type raw{};
            std::copy(bytes.begin(), bytes.end(), raw.begin());
            all.push_back(boost::asio::ip::make_address_v4(raw).to_string());
        } else if (bytes.size() == 16) {
            boost::asio::ip::address_v6::bytes_type raw{};
            std::copy(bytes.begin(), bytes.end(), raw.begin());
            all.push_back(boost::asio::ip::make_address_v6(raw).to_string());
        }
    }
    return alternative_names(all);
}

} // namespace

Result<std::string> make_own_certificate(const std::vector<std::string> &names, const core::SigningKey &hub_key)
{
    const Owned<EVP_PKEY> key(EVP_EC_gen("P-256"));
    const Owned<X509> certificate(X509_new());
    if (!key || !certificate || !fill(certificate.get(), key.get(), names, hub_key))
        return failed();
    const Owned<BIO> out(BIO_new(BIO_s_mem()));
    if (!out || PEM_write_bio_PrivateKey(out.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1 ||
        PEM_write_bio_X509(out.get(), certificate.get()) != 1)
        return failed();
    return text_of(out.get());
}

bool is_own_certificate(const std::string &pem, const std::vector<std::string> &names,
                        const std::string &hub_public_key)
{
    const Owned<BIO> in(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    const Owned<X509> certificate(in ? PEM_read_bio_X509(in.get(), nullptr, nullptr, nullptr) : nullptr);
    const Owned<ASN1_OBJECT> oid(OBJ_txt2obj(kVoucherOid, 1));
    const int at = certificate && oid ? X509_get_ext_by_OBJ(certificate.get(), oid.get(), -1) : -1;
    if (at < 0 || names_in(certificate.get()) != alternative_names(names))
        return false;
    const ASN1_OCTET_STRING *value = X509_EXTENSION_get_data(X509_get_ext(certificate.get(), at));
    const unsigned char *der = ASN1_STRING_get0_data(value);
    const Owned<ASN1_OCTET_STRING> inner(d2i_ASN1_OCTET_STRING(nullptr, &der, ASN1_STRING_length(value)));
    if (!inner)
        return false;
    const std::string_view voucher(reinterpret_cast<const char *>(ASN1_STRING_get0_data(inner.get())),
                                   static_cast<std::size_t>(ASN1_STRING_length(inner.get())));
    return voucher.size() == core::kEd25519KeySize + core::kEd25519SignatureSize &&
           voucher.substr(0, core::kEd25519KeySize) == hub_public_key &&
           core::verify_signature(hub_public_key, vouched_message(certificate.get()),
                                  voucher.substr(core::kEd25519KeySize));
}

} // namespace lintel::hub::net

#include "hub/net/tls.h"

#include <openssl/ssl.h>

#include <sys/stat.h>

namespace lintel::hub::net {
namespace ssl = boost::asio::ssl;
namespace {

std::string stamp_of(const std::filesystem::path &path)
{
    struct stat info
    {};
    if (::stat(path.c_str(), &info) != 0)
        return "missing;";
    return std::to_string(info.st_ino) + ',' + std::to_string(info.st_size) + ',' +
           std::to_string(info.st_mtim.tv_sec) + '.' + std::to_string(info.st_mtim.tv_nsec) + ';';
}

Result<std::shared_ptr<ssl::context>> read(const std::filesystem::path &certificate, const std::filesystem::path &key)
{
    auto context = std::make_shared<ssl::context>(ssl::context::tls_server);
    boost::system::error_code error;
    SSL_CTX_set_min_proto_version(context->native_handle(), TLS1_2_VERSION);
    // Thousands of displays sit idle on a connection each: give their buffers back.
    SSL_CTX_set_mode(context->native_handle(), SSL_MODE_RELEASE_BUFFERS);
    context->use_certificate_chain_file(certificate.string(), error);
    if (error)
        return fail(Errc::InvalidRequest,
                    "cannot use the certificate " + certificate.string() + ": " + error.message());
    context->use_private_key_file(key.string(), ssl::context::pem, error);
    if (error)
        return fail(Errc::InvalidRequest, "cannot use the key " + key.string() + ": " + error.message());
    if (SSL_CTX_check_private_key(context->native_handle()) != 1)
        return fail(Errc::InvalidRequest, key.string() + " is not the key of " + certificate.string());
    return context;
}

} // namespace

Result<TlsFiles> TlsFiles::load(std::filesystem::path certificate, std::filesystem::path key)
{
    TlsFiles files;
    files.m_stamp = stamp_of(certificate) + stamp_of(key);
    auto context = read(certificate, key);
    if (!context)
        return tl::unexpected<Error>(context.error());
    files.m_certificate = std::move(certificate);
    files.m_key = std::move(key);
    files.m_context = std::move(*context);
    return files;
}

Result<bool> TlsFiles::reload_if_changed()
{
    std::string stamp = stamp_of(m_certificate) + stamp_of(m_key);
    if (stamp == m_stamp)
        return false;
    m_stamp = std::move(stamp);
    auto context = read(m_certificate, m_key);
    if (!context)
        return tl::unexpected<Error>(context.error());
    m_context = std::move(*context);
    return true;
}

} // namespace lintel::hub::net

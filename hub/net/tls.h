#pragma once

#include "hub/core/result.h"

#include <boost/asio/ssl/context.hpp>

#include <filesystem>
#include <memory>
#include <string>

namespace lintel::hub::net {

/// The server's certificate and key, read again when their files change. New connections
/// get the new ones, open ones keep what they began with. Network thread only.
class TlsFiles
{
public:
    /// PEM files; the certificate's with its chain. Errc::InvalidRequest in words when they
    /// cannot be used.
    [[nodiscard]] static Result<TlsFiles> load(std::filesystem::path certificate, std::filesystem::path key);

    [[nodiscard]] const std::shared_ptr<boost::asio::ssl::context> &context() const { return m_context; }

    /// Looks at the files. True: they changed and the new ones serve. An error: they
    /// changed but cannot be used; the old ones serve on, until the files change again.
    [[nodiscard]] Result<bool> reload_if_changed();

private:
    TlsFiles() = default;
    std::filesystem::path m_certificate;
    std::filesystem::path m_key;
    std::string m_stamp; ///< size, inode and time of both files
    std::shared_ptr<boost::asio::ssl::context> m_context;
};

} // namespace lintel::hub::net

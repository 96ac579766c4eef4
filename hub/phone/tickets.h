#pragma once

#include "hub/core/result.h"
#include "hub/core/time.h"

#include <chrono>
#include <string>
#include <string_view>

/// Who may use a room's page: addresses that a display shows for some minutes, and the sessions
/// of phones that opened one.
namespace lintel::hub::phone {

struct TicketRules
{
    std::chrono::milliseconds link = std::chrono::minutes(10);    ///< opens the page
    std::chrono::milliseconds session = std::chrono::minutes(30); ///< after it was last used by a person
    std::chrono::milliseconds longest = std::chrono::hours(2);    ///< after it was opened
};

struct Session
{
    std::string id;         ///< 16 random characters
    std::string binding_id; ///< of the display whose code was scanned: its settings hold on the page
    std::string room_id;
    Instant opened;
    Instant until;

    bool operator==(const Session &) const = default;
};

/// Both are written out and authenticated with the hub's key (HMAC-SHA256, RFC 2104), so they
/// cost neither memory nor a visit to the store, and outlive a restart. Thread-safe.
class Tickets
{
public:
    explicit Tickets(std::string key, TicketRules rules = {});

    [[nodiscard]] const TicketRules &rules() const { return m_rules; }

    /// For the address that this display shows; 50 characters that an address may hold.
    [[nodiscard]] std::string link(const std::string &binding_id, Instant until) const;
    /// The display that showed it. NotFound: nobody of ours wrote it; PairingExpired: it was too late.
    [[nodiscard]] Result<std::string> open_link(std::string_view link, Instant now) const;

    [[nodiscard]] Session new_session(const std::string &binding_id, const std::string &room_id, Instant now) const;
    /// Somebody used it: it lasts longer, as far as it may.
    void prolong(Session &session, Instant now) const;
    /// For a cookie.
    [[nodiscard]] std::string write(const Session &session) const;
    /// Forbidden: it is none of ours, or has ended.
    [[nodiscard]] Result<Session> read(std::string_view cookie, Instant now) const;

    /// Stands in the forms of a session's pages; no other site knows it.
    [[nodiscard]] std::string form_token(const Session &session) const;

private:
    [[nodiscard]] std::string tag_of(std::string_view what) const;
    [[nodiscard]] std::string sealed(std::string body) const;
    [[nodiscard]] std::string opened(std::string_view text) const;

    std::string m_key;
    TicketRules m_rules;
};

} // namespace lintel::hub::phone

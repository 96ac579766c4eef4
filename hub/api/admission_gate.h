#pragma once

#include "hub/api/admission.h"
#include "hub/api/router.h"
#include "hub/api/services.h"

#include <string>
#include <unordered_map>

namespace lintel::hub::api {

/// Lets displays in at a bounded rate. Network thread only.
///
///   POST /v1/token/nonce                     asks for a place: a token or a readmission follows
///   POST /v1/token, /v1/readmission, …/poll  has its place; who gets a token is admitted
///   GET /v1/stream, /v1/room/snapshot        asks for a place, unless admitted or online
///   anything else, the local socket          is no admission
///
/// Only the first is asked by strangers, and is counted for their address (admission.h). Who was
/// admitted stays so for two minutes after it was last heard here, so that a display
/// counts once for its token and its stream. Those over the rate get 503 with Retry-After.
class AdmissionGate final : public Gate
{
public:
    AdmissionGate(const Services &services, AdmissionRules rules);

    [[nodiscard]] boost::asio::awaitable<Result<void>> before(const net::Request &request,
                                                              const std::string &route) override;
    void after(const net::Request &request, const std::string &route, const net::Response &response) override;

private:
    [[nodiscard]] boost::asio::awaitable<Result<void>> place(Asker asker);
    [[nodiscard]] bool is_admitted(const std::string &binding_id) const;
    void admit(const std::string &binding_id);

    const Services &m_services;
    AdmissionRules m_rules;
    Admissions m_state;
    Shares m_shares;
    std::unordered_map<std::string, Admissions::Time> m_admitted; ///< until when, by binding
};

} // namespace lintel::hub::api

#include "hub/api/admission_gate.h"

#include "hub/api/codec.h"
#include "hub/api/display_routes.h"
#include "lintel/v1/pairing.pb.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace lintel::hub::api {
namespace asio = boost::asio;
namespace {

constexpr auto kStaysAdmitted = std::chrono::minutes(2);
constexpr std::size_t kMostRemembered = 100'000;

constexpr const char *kNonce = "/v1/token/nonce";
constexpr const char *kToken = "/v1/token";
constexpr const char *kReadmission = "/v1/readmission";
constexpr const char *kPoll = "/v1/pairing/sessions/{}/poll";
constexpr const char *kStream = "/v1/stream";
constexpr const char *kSnapshot = "/v1/room/snapshot";

/// Who got a token with this answer; empty: nobody.
std::string let_in(const net::Request &request, const std::string &route, const net::Response &response)
{
    if (response.status != 200)
        return {};
    if (route == kToken) {
        const auto asked = read<v1::TokenRequest>(request);
        return asked ? asked->binding_id() : std::string();
    }
    net::Request answer;
    answer.headers.emplace_back("Content-Type", response.content_type);
    answer.body = response.body;
    if (route == kReadmission) {
        const auto binding = read<v1::Binding>(answer);
        return binding ? binding->binding_id() : std::string();
    }
    if (route == kPoll) {
        const auto status = read<v1::PairingStatus>(answer);
        return status ? status->binding().binding_id() : std::string();
    }
    return {};
}

} // namespace

AdmissionGate::AdmissionGate(const Services &services, AdmissionRules rules) : m_services(services), m_rules(rules)
{
    m_services.metrics.gauge("lintel_admissions_expected", "Displays sent away that are expected back",
                             [this] { return crowd(m_state, std::chrono::steady_clock::now(), m_rules); });
}

asio::awaitable<Result<void>> AdmissionGate::before(const net::Request &request, const std::string &route)
{
    if (request.local)
        co_return Result<void>();
    if (route == kNonce)
        co_return co_await place(m_shares.weigh(request.client, std::chrono::steady_clock::now(), m_rules));
    if (route != kStream && route != kSnapshot)
        co_return Result<void>();
    const auto caller = co_await caller_of(m_services, request);
    if (!caller) {
        // Wrong credentials take no place from a display; the route says what is wrong with them.
        if (caller.error().code == Errc::Unavailable)
            co_return tl::unexpected<Error>(caller.error());
        co_return Result<void>();
    }
    if (!is_admitted(caller->binding_id)) {
        if (auto placed = co_await place(Asker::Modest); !placed)
            co_return placed;
    }
    admit(caller->binding_id);
    co_return Result<void>();
}

void AdmissionGate::after(const net::Request &request, const std::string &route, const net::Response &response)
{
    if (const std::string binding = let_in(request, route, response); !binding.empty())
        admit(binding);
}

asio::awaitable<Result<void>> AdmissionGate::place(Asker asker)
{
    const AdmissionStep step = ask(m_state, std::chrono::steady_clock::now(), m_rules, asker);
    m_state = step.state;
    if (step.answer == AdmissionAnswer::ComeBack) {
        m_services.metrics.count("lintel_admissions_refused_total", "Displays told to come back later");
        co_return tl::unexpected<Error>(
            Error{Errc::Unavailable, "many displays are returning at once; yours has its turn later", {}, step.wait});
    }
    if (step.wait.count() > 0) {
        asio::steady_timer timer(m_services.home, step.wait);
        co_await timer.async_wait(asio::as_tuple(asio::use_awaitable));
    }
    m_services.metrics.count("lintel_admissions_total", "Displays let in");
    co_return Result<void>();
}

bool AdmissionGate::is_admitted(const std::string &binding_id) const
{
    if (m_services.streams.online(binding_id))
        return true;
    const auto found = m_admitted.find(binding_id);
    return found != m_admitted.end() && found->second > std::chrono::steady_clock::now();
}

void AdmissionGate::admit(const std::string &binding_id)
{
    const auto now = std::chrono::steady_clock::now();
    if (m_admitted.size() >= kMostRemembered) {
        std::erase_if(m_admitted, [now](const auto &one) { return one.second <= now; });
        // Whoever is dropped asks for a place again: memory only saves the asking.
        if (m_admitted.size() >= kMostRemembered)
            m_admitted.erase(m_admitted.begin());
    }
    m_admitted[binding_id] = now + kStaysAdmitted;
}

} // namespace lintel::hub::api

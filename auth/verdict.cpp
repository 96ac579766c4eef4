#include "auth/verdict.h"

#include <array>

namespace lintel::auth {
namespace {

using Sign = EvidenceRow::Sign;
using Effect = TrustEffect;

constexpr Judgement proceed{Verdict::Proceed, Doubt::None, {}};
constexpr Judgement accept{Verdict::Accept, Doubt::None, {}};
constexpr Judgement ill{Verdict::IllPath, Doubt::None, {}};

constexpr Judgement doubted(Doubt doubt, TrustEffects effects)
{
    return {Verdict::Doubted, doubt, effects};
}

constexpr std::optional<Endpoint> anywhere{};
constexpr std::optional<Standing> whatever{};

// clang-format off
constexpr std::array table{
    // where                  sign           standing                  code                 what it means
    EvidenceRow{anywhere,              Sign::Proved,  whatever,               nullptr,             {Verdict::Revoked, Doubt::None, Effect::Forget}},
    EvidenceRow{anywhere,              Sign::Strange, whatever,               nullptr,             doubted(Doubt::StrangeHub, Effect::AskKeys)},
    EvidenceRow{anywhere,              Sign::Any,     Standing::Good,         nullptr,             proceed},
    EvidenceRow{anywhere,              Sign::Any,     Standing::Ill,          nullptr,             ill},
    EvidenceRow{anywhere,              Sign::Any,     Standing::Unreachable,  nullptr,             ill},
    EvidenceRow{anywhere,              Sign::Any,     Standing::Insecure,     nullptr,             ill},
    EvidenceRow{anywhere,              Sign::Busy,    Standing::Refused,      nullptr,             ill},
    EvidenceRow{Endpoint::Stream,      Sign::Any,     Standing::Refused,      "revoked",           {Verdict::IllPath, Doubt::None, Effect::AskRevocation}},
    EvidenceRow{anywhere,              Sign::Any,     Standing::Refused,      "revoked",           doubted(Doubt::Refused, Effect::AskRevocation)},

    EvidenceRow{Endpoint::Resource,    Sign::Stale,   Standing::TokenRefused, "invalid_token",     {Verdict::StaleToken, Doubt::None, Effect::InvalidateToken}},
    EvidenceRow{Endpoint::Resource,    Sign::Any,     Standing::TokenRefused, nullptr,             ill},
    EvidenceRow{Endpoint::Resource,    Sign::Any,     Standing::Refused,      nullptr,             accept},

    EvidenceRow{Endpoint::Token,       Sign::Any,     Standing::TokenRefused, "unknown_binding",   doubted(Doubt::UnknownToHub, Effect::AskRevocation | Effect::AskReadmission)},
    EvidenceRow{Endpoint::Token,       Sign::Any,     Standing::TokenRefused, "invalid_assertion", doubted(Doubt::Refused, Effect::AskRevocation | Effect::AskReadmission | Effect::AskKeys)},
    EvidenceRow{Endpoint::Token,       Sign::Any,     Standing::TokenRefused, nullptr,             doubted(Doubt::Refused, Effect::AskRevocation)},
    EvidenceRow{Endpoint::Token,       Sign::Any,     Standing::Refused,      "cloned_display",    doubted(Doubt::Cloned, {})},
    EvidenceRow{Endpoint::Token,       Sign::Any,     Standing::Refused,      nullptr,             ill},

    EvidenceRow{Endpoint::Readmission, Sign::Any,     Standing::TokenRefused, nullptr,             doubted(Doubt::Refused, Effect::AskRevocation)},
    EvidenceRow{Endpoint::Readmission, Sign::Any,     Standing::Refused,      "unknown_display",   doubted(Doubt::UnknownToHub, Effect::AskRevocation)},
    EvidenceRow{Endpoint::Readmission, Sign::Any,     Standing::Refused,      "ambiguous_display", doubted(Doubt::SeveralOrganisations, {})},
    EvidenceRow{Endpoint::Readmission, Sign::Any,     Standing::Refused,      "cloned_display",    doubted(Doubt::Cloned, {})},
    EvidenceRow{Endpoint::Readmission, Sign::Any,     Standing::Refused,      nullptr,             ill},

    EvidenceRow{Endpoint::Stream,      Sign::Any,     Standing::Refused,      "cloned",            doubted(Doubt::Cloned, {})},
    EvidenceRow{Endpoint::Stream,      Sign::Any,     whatever,               nullptr,             ill},
};
// clang-format on

bool shows(const Evidence &evidence, Sign sign)
{
    switch (sign) {
    case Sign::Any:
        return true;
    case Sign::Proved:
        return evidence.revocation.has_value();
    case Sign::Strange:
        return evidence.stranger;
    case Sign::Busy:
        return evidence.status >= 500 || evidence.status == 429 || evidence.status == 408;
    case Sign::Stale:
        return !evidence.renewed;
    }
    return false;
}

bool fits(const EvidenceRow &row, const Evidence &evidence)
{
    const QByteArray &code = evidence.standing == Standing::TokenRefused ? evidence.bearerError : evidence.problem;
    return (!row.endpoint || *row.endpoint == evidence.endpoint) && shows(evidence, row.sign) &&
           (!row.standing || *row.standing == evidence.standing) && (row.code == nullptr || code == row.code);
}

} // namespace

std::span<const EvidenceRow> evidenceTable()
{
    return table;
}

Judgement judge(const Evidence &evidence)
{
    for (const EvidenceRow &row : table) {
        if (fits(row, evidence))
            return row.judgement;
    }
    return ill;
}

Evidence evidenceOf(const Reply &reply, Endpoint endpoint, bool renewed)
{
    return {.standing = reply.standing,
            .bearerError = reply.bearerError,
            .status = reply.status,
            .endpoint = endpoint,
            .renewed = renewed,
            .problem = reply.problem.code.toLatin1(),
            .stranger = reply.strangePeer};
}

} // namespace lintel::auth

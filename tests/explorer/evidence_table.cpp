#include "explorer/evidence_table.h"

#include "auth/verdict.h"

#include <array>

namespace lintel::explorer {
namespace {

constexpr std::array endpoints{"room, booking, theme", "token", "readmission", "stream"};
constexpr std::array signs{"", "a revocation, proved", "a hub, but not the pinned one", "408, 429 or 5xx",
                           "the token is not fresh"};
constexpr std::array standings{"good",
                               "refused with a problem",
                               "401 with a Bearer error",
                               "not a hub's answer",
                               "no answer",
                               "a certificate that nobody vouches for"};
constexpr std::array verdicts{"proceed",     "accept: about this request only",    "ill path: keep, ask later",
                              "stale token", "doubted: keep, ask on, then a code", "revoked"};

} // namespace

std::string namesOfEffects(unsigned bits)
{
    constexpr std::array single{"InvalidateToken", "AskRevocation",     "AskReadmission", "AskKeys",
                                "OfferRebinding",  "WithdrawRebinding", "Forget"};
    std::string names;
    for (std::size_t i = 0; i < single.size(); ++i) {
        if ((bits >> i & 1U) != 0)
            names += (names.empty() ? "" : ", ") + std::string(single.at(i));
    }
    return names;
}

std::string evidenceMarkdown()
{
    std::string text = "| asked | what came | code | verdict | effect |\n| --- | --- | --- | --- | --- |\n";
    for (const auth::EvidenceRow &row : auth::evidenceTable()) {
        const std::string sign = signs.at(static_cast<std::size_t>(row.sign));
        const std::string standing = row.standing ? standings.at(static_cast<std::size_t>(*row.standing)) : "";
        std::string came = sign + (sign.empty() || standing.empty() ? "" : ", ") + standing;
        if (came.empty())
            came = "anything else";
        const std::array<std::string, 5> cells{
            row.endpoint ? endpoints.at(static_cast<std::size_t>(*row.endpoint)) : "anything",
            came,
            row.code != nullptr ? "`" + std::string(row.code) + "`" : "",
            verdicts.at(static_cast<std::size_t>(row.judgement.verdict)),
            namesOfEffects(row.judgement.effects.bits),
        };
        for (const std::string &cell : cells)
            text.append("| ").append(cell).append(" ");
        text += "|\n";
    }
    return text;
}

} // namespace lintel::explorer

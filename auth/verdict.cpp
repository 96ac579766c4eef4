#include "auth/verdict.h"

namespace lintel::auth {

Verdict weigh(const Evidence &evidence)
{
    switch (evidence.standing) {
    case Standing::Good:
        return Verdict::Proceed;
    case Standing::Refused:
        // "Too many", "busy" and every 5xx pass; the others are about the request.
        return evidence.status >= 500 || evidence.status == 429 || evidence.status == 408 ? Verdict::BackOff
                                                                                          : Verdict::Accept;
    case Standing::TokenRefused:
        if (evidence.endpoint == Endpoint::Token)
            return evidence.refusedFor >= doubtAfter ? Verdict::Doubt : Verdict::BackOff;
        return evidence.bearerError == "invalid_token" && !evidence.renewed ? Verdict::RenewToken : Verdict::BackOff;
    case Standing::Ill:
    case Standing::Unreachable:
    case Standing::Insecure:
        break;
    }
    return Verdict::BackOff;
}

} // namespace lintel::auth

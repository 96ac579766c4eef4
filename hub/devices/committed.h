#pragma once

#include "hub/core/result.h"

#include <utility>

namespace lintel::hub::devices {

/// What a transaction returns whose refusal must not undo what it did: the outer result
/// decides whether to commit, the inner one is the answer.
template <typename T>
using Committed = Result<Result<T>>;

/// The answer, or why there was no transaction.
template <typename T>
[[nodiscard]] Result<T> flat(Committed<T> &&committed)
{
    if (!committed)
        return tl::unexpected<Error>(std::move(committed.error()));
    return std::move(*committed);
}

} // namespace lintel::hub::devices

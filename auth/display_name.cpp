#include "auth/display_name.h"

#include <QCryptographicHash>

#include <array>

namespace lintel::auth {
namespace {

constexpr std::array<const char *, 64> adjectives = {
    "amber",  "ample",  "brave",  "bright", "brisk", "calm",   "candid", "civil",  "clear", "clever",  "cosy",
    "crisp",  "daring", "deft",   "eager",  "early", "even",   "fair",   "fleet",  "fond",  "frank",   "fresh",
    "gentle", "glad",   "golden", "grand",  "happy", "hardy",  "humble", "jolly",  "keen",  "kind",    "lively",
    "loyal",  "lucky",  "mellow", "merry",  "mild",  "modest", "neat",   "nimble", "noble", "patient", "plain",
    "polite", "proud",  "quick",  "quiet",  "rapid", "ready",  "robust", "serene", "sharp", "silver",  "smart",
    "snug",   "spry",   "steady", "sunny",  "swift", "tidy",   "vivid",  "warm",   "witty",
};

constexpr std::array<const char *, 64> animals = {
    "badger",  "bear",    "beaver", "bison",  "bunting", "camel",   "cheetah", "cicada", "condor", "crane", "curlew",
    "dingo",   "dolphin", "dove",   "eagle",  "egret",   "elk",     "falcon",  "ferret", "finch",  "fox",   "gannet",
    "gazelle", "gecko",   "heron",  "hare",   "ibex",    "jackdaw", "kestrel", "koala",  "lark",   "lemur", "linnet",
    "lynx",    "magpie",  "marmot", "marten", "mole",    "moose",   "newt",    "ocelot", "osprey", "otter", "owl",
    "panda",   "penguin", "pike",   "plover", "puffin",  "quail",   "raven",   "robin",  "salmon", "seal",  "shrew",
    "sparrow", "stork",   "swan",   "tapir",  "tern",    "toucan",  "trout",   "walrus", "wren",
};

} // namespace

QString displayName(const QByteArray &publicKey)
{
    const QByteArray digest = QCryptographicHash::hash("lintel display name v1" + QByteArray(1, '\0') + publicKey,
                                                       QCryptographicHash::Sha256);
    const auto first = static_cast<unsigned char>(digest[0]) % adjectives.size();
    const auto second = static_cast<unsigned char>(digest[1]) % animals.size();
    return QLatin1StringView(adjectives[first]) + QLatin1Char('-') + QLatin1StringView(animals[second]);
}

} // namespace lintel::auth

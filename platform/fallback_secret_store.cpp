#include "platform/fallback_secret_store.h"

#include <utility>

namespace lintel::platform {
namespace {

constexpr QLatin1StringView homesFile{"secret-homes"};
/// Stands for the names that a spoiled file has lost. No secret is called so.
constexpr QLatin1StringView unlisted{"*"};

/// Whether what was in the file is gone, so that writing another loses nothing more.
bool isSpoiled(FileTrouble trouble)
{
    return trouble == FileTrouble::Corrupt || trouble == FileTrouble::Foreign || trouble == FileTrouble::TooLarge;
}

} // namespace

FallbackSecretStore::FallbackSecretStore(SecretStore &keychain, SecretStore &sealed, WholeFileStore &files)
    : m_keychain(keychain), m_sealed(sealed), m_files(files)
{}

tl::expected<FallbackSecretStore::Homes, FileError> FallbackSecretStore::homes() const
{
    auto file = m_files.read(homesFile);
    if (!file) {
        if (file.error().trouble == FileTrouble::Absent)
            return Homes{};
        if (isSpoiled(file.error().trouble))
            return Homes{{unlisted, Home::Sealed}};
        return tl::unexpected(std::move(file.error()));
    }
    Homes result;
    const auto lines = file->bytes.split('\n');
    for (const QByteArray &line : lines) {
        const auto parts = line.split(' ');
        if (parts.size() == 2)
            result.insert(QString::fromUtf8(parts[0]), parts[1] == "keychain" ? Home::Keychain : Home::Sealed);
    }
    return result;
}

tl::expected<void, FileError> FallbackSecretStore::setHome(const QString &name, std::optional<Home> home)
{
    auto all = homes();
    // The homes of the other secrets are in there.
    if (!all)
        return tl::unexpected(std::move(all.error()));
    Homes next = *all;
    if (home)
        next.insert(name, *home);
    else
        next.remove(name);
    if (next == *all)
        return {};
    QByteArray bytes;
    for (const auto &[key, value] : next.asKeyValueRange())
        bytes += key.toUtf8() + (value == Home::Keychain ? " keychain\n" : " sealed\n");
    return m_files.write(homesFile, bytes);
}

void FallbackSecretStore::answer(SecretResult result, Done done)
{
    QMetaObject::invokeMethod(
        this, [result = std::move(result), done = std::move(done)] { done(result); }, Qt::QueuedConnection);
}

void FallbackSecretStore::read(const QString &name, std::chrono::milliseconds deadline, Done done)
{
    const auto all = homes();
    if (!all) {
        search(name, deadline, {SecretStatus::Unavailable, {}, all.error().detail}, std::move(done));
        return;
    }
    if (all->isEmpty()) {
        answer({SecretStatus::Absent, {}, {}}, std::move(done));
        return;
    }
    const auto home = all->constFind(name);
    if (home == all->cend()) {
        const SecretResult lost{SecretStatus::Unavailable, {}, QStringLiteral("where the secret is kept was lost")};
        search(name, deadline, all->contains(unlisted) ? lost : SecretResult{SecretStatus::Absent, {}, {}},
               std::move(done));
        return;
    }
    const bool inKeychain = *home == Home::Keychain;
    auto onlyProof = [inKeychain, done = std::move(done)](SecretResult result) {
        // It was written there. That it is not found proves trouble, not absence.
        if (result.status == SecretStatus::NotFound || result.status == SecretStatus::Absent) {
            result.status = SecretStatus::Unavailable;
            result.detail = inKeychain ? QStringLiteral("the keychain is locked or has lost what it was given")
                                       : QStringLiteral("the sealed file is gone");
        }
        done(std::move(result));
    };
    (inKeychain ? m_keychain : m_sealed).read(name, deadline, std::move(onlyProof));
}

void FallbackSecretStore::search(const QString &name, std::chrono::milliseconds deadline, const SecretResult &nowhere,
                                 Done done)
{
    const auto isNowhere = [](const SecretResult &result) {
        return result.status == SecretStatus::Absent || result.status == SecretStatus::NotFound;
    };
    // The sealed file first: what is in both is on its way from there, or came back to it.
    m_sealed.read(name, deadline, [=, this, done = std::move(done)](const SecretResult &sealed) {
        if (sealed.status == SecretStatus::Done) {
            static_cast<void>(setHome(name, Home::Sealed));
            done(sealed);
            return;
        }
        m_keychain.read(name, deadline, [=, this](const SecretResult &kept) {
            if (kept.status == SecretStatus::Done)
                static_cast<void>(setHome(name, Home::Keychain));
            if (kept.status == SecretStatus::Done || isNowhere(sealed))
                done(isNowhere(kept) ? nowhere : kept);
            else
                done(sealed);
        });
    });
}

void FallbackSecretStore::write(const QString &name, const QByteArray &secret, std::chrono::milliseconds deadline,
                                Done done)
{
    const auto all = homes();
    // One that stayed in the sealed file once stays there, unless it is only on its way.
    const bool stays = all && all->value(name, Home::Keychain) == Home::Sealed && !m_moves.contains(name);
    m_moves.remove(name);
    m_sealed.write(name, secret, deadline,
                   [this, name, secret, deadline, stays, done = std::move(done)](SecretResult result) {
                       if (result.status == SecretStatus::Done) {
                           if (const auto set = setHome(name, Home::Sealed); !set)
                               result = {SecretStatus::Unavailable, {}, set.error().detail};
                           else if (!stays)
                               moveToKeychain(name, secret, deadline);
                       }
                       done(std::move(result));
                   });
}

void FallbackSecretStore::moveToKeychain(const QString &name, const QByteArray &secret,
                                         std::chrono::milliseconds deadline)
{
    const quint64 move = ++m_lastMove;
    m_moves.insert(name, move);
    const auto end = [this, name, move] {
        if (isLatest(name, move))
            m_moves.remove(name);
    };
    m_keychain.write(name, secret, deadline, [=, this](const SecretResult &written) {
        if (written.status != SecretStatus::Done || !isLatest(name, move)) {
            end();
            return;
        }
        m_keychain.read(name, deadline, [=, this](const SecretResult &back) {
            const bool arrived = back.status == SecretStatus::Done && back.secret == secret;
            if (arrived && isLatest(name, move) && setHome(name, Home::Keychain))
                m_sealed.forget(name, deadline, [](const SecretResult &) {});
            end();
        });
    });
}

void FallbackSecretStore::forget(const QString &name, std::chrono::milliseconds deadline, Done done)
{
    // What is on its way to the keychain arrives before this does.
    if (m_moves.remove(name) > 0)
        m_keychain.forget(name, deadline, [](const SecretResult &) {});
    const auto all = homes();
    if (!all) {
        answer({SecretStatus::Unavailable, {}, all.error().detail}, std::move(done));
        return;
    }
    const auto home = all->constFind(name);
    if (home == all->cend() && !all->contains(unlisted)) {
        answer({SecretStatus::Done, {}, {}}, std::move(done));
        return;
    }
    // It may be in either; a machine without a keychain must be able to forget all the same.
    if (home == all->cend())
        m_keychain.forget(name, deadline, [](const SecretResult &) {});
    auto &holder = home != all->cend() && *home == Home::Keychain ? m_keychain : m_sealed;
    holder.forget(name, deadline, [this, name, done = std::move(done)](SecretResult result) {
        if (result.status == SecretStatus::Done) {
            if (const auto set = setHome(name, std::nullopt); !set)
                result = {SecretStatus::Unavailable, {}, set.error().detail};
        }
        done(std::move(result));
    });
}

} // namespace lintel::platform

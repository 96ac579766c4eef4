#include "qml/attention_model.h"

#include "qml/direction.h"
#include "qml/words.h"

#include <QUrl>

#include <utility>

namespace lintel::glass {

using namespace device;

AttentionModel::AttentionModel(QObject *parent) : QObject(parent), m_code(this) {}

void AttentionModel::show(const DisplayState &state, platform::Monotonic now, const QLocale &locale, bool whole)
{
    const Concern before = std::exchange(m_concern, state.phase == Phase::Paired ? state.concern : Concern::None);
    // Unpaired, the code is on the glass anyway; only the reason is missing.
    const QString reasonBefore = std::exchange(m_reason, {});
    if (state.phase == Phase::Unpaired && state.concern != Concern::None) {
        explain(state, locale);
        m_reason = m_text;
    }
    if (!isPresent()) {
        if (before != Concern::None || reasonBefore != m_reason)
            Q_EMIT changed();
        return;
    }
    if (whole) {
        explain(state, locale);
        m_code.show(state.pairing, now, locale);
        m_noCode.clear();
        if (m_code.digits().isEmpty()) {
            const bool trouble = state.pairing.trouble != PairingTrouble::None;
            m_noCode =
                m_concern == Concern::StrangeHub
                    ? tr("There is no code, since it would be that hub's.")
                    : sentences({trouble ? tr("%1.", "A title becomes a sentence").arg(m_code.trouble())
                                         : tr("There is no code yet."),
                                 m_code.advice(),
                                 trouble ? m_code.countdown() : tr("This display keeps asking the hub for one.")});
        }
    }
    Q_EMIT changed();
}

void AttentionModel::explain(const DisplayState &state, const QLocale &locale)
{
    switch (state.concern) {
    case Concern::None:
        break;
    case Concern::Refused:
        if (state.link == Link::Live) {
            // Nothing is wrong: somebody wants it paired anew.
            m_title = tr("Pair this display again");
            m_text = tr("Until that is done, everything stays as it is. Without it, the code goes away by itself.");
            break;
        }
        m_title = tr("The hub does not accept this display");
        m_text = tr("The room stays as it was last known, and this display keeps trying. Often it passes by itself.");
        break;
    case Concern::UnknownToHub:
        m_title = tr("The hub does not know this display");
        m_text = tr("Perhaps the hub was set up anew, or from an old backup. The room stays as it was last known.");
        break;
    case Concern::SeveralOrganisations:
        m_title = tr("Where does this display belong?");
        m_text = tr("The hub knows it in more than one organisation. An admin has to say in which one it hangs.");
        break;
    case Concern::Cloned:
        m_title = tr("Another machine poses as this display");
        m_text = tr("Both have the same key, perhaps because a disk was copied. Switch the copy off, or unpair it "
                    "there: hold its top left corner for five seconds.");
        break;
    case Concern::StrangeHub:
        m_title = tr("This may be the wrong hub");
        m_text = tr("Who answers at %1 cannot prove to be the hub this display was paired with. Have an admin check "
                    "address and network. Nothing was handed over.")
                     .arg(apart(QUrl(state.hubUrl).authority(), locale));
        break;
    }
}

} // namespace lintel::glass

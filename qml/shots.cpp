#include "qml/shots.h"

#include "qml/glass.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace lintel::glass {

namespace {

/// Panels as they are sold in these sizes: 7, 10.1 and 15.6 inches.
double pixelsPerMillimetre(QSize size)
{
    const double longer = std::max(size.width(), size.height());
    const double inches = longer <= 1100 ? 7.0 : longer == 1920 ? 15.6 : 10.1;
    return std::hypot(size.width(), size.height()) / inches / 25.4;
}

} // namespace

std::vector<QSize> designSizes()
{
    std::vector<QSize> sizes;
    for (const QSize size :
         {QSize(800, 480), QSize(1024, 600), QSize(1280, 800), QSize(1920, 1080), QSize(2560, 1600)}) {
        sizes.push_back(size);
        sizes.push_back(size.transposed());
    }
    return sizes;
}

QSize sizeFrom(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{3,4})x(\\d{3,4})$"));
    const auto match = form.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const bool sane = std::min(size.width(), size.height()) >= 200 && std::max(size.width(), size.height()) <= 8192;
    return sane ? size : QSize();
}

void press(GlassModel &model, const ScenarioTouch &touch)
{
    switch (touch.on) {
    case ScenarioTouch::On::Action:
        model.pressAction(touch.row);
        break;
    case ScenarioTouch::On::Gap:
        model.pressGap(touch.row);
        break;
    case ScenarioTouch::On::Choice:
        model.pressChoice(touch.row);
        break;
    case ScenarioTouch::On::Attention:
        model.openSheet(GlassModel::Sheet::Attention);
        break;
    case ScenarioTouch::On::Corner:
        model.openService();
        break;
    case ScenarioTouch::On::Pin:
        model.service()->askPin();
        break;
    case ScenarioTouch::On::Digit:
        model.service()->pressDigit(touch.row);
        break;
    case ScenarioTouch::On::Try:
        model.service()->tryPin();
        break;
    case ScenarioTouch::On::Unpair:
        model.service()->askUnpair();
        break;
    case ScenarioTouch::On::Address:
        model.service()->editAddress();
        break;
    case ScenarioTouch::On::Use:
        model.service()->applyAddress();
        break;
    case ScenarioTouch::On::Languages:
        model.openSheet(GlassModel::Sheet::Languages);
        break;
    case ScenarioTouch::On::Speak:
        model.pressLanguage(touch.row);
        break;
    case ScenarioTouch::On::Booking:
        model.openSheet(GlassModel::Sheet::Booking);
        break;
    case ScenarioTouch::On::Day:
        model.booking()->chooseDay(touch.row);
        break;
    case ScenarioTouch::On::Minute:
        model.booking()->tap(touch.row);
        break;
    case ScenarioTouch::On::Titles:
        model.booking()->openTitles();
        break;
    case ScenarioTouch::On::Title:
        model.booking()->chooseTitle(touch.row);
        break;
    case ScenarioTouch::On::Find:
        model.openSheet(GlassModel::Sheet::Find);
        break;
    case ScenarioTouch::On::Meetings:
        model.finding()->turnTo(FindModel::Page::Meetings);
        break;
    case ScenarioTouch::On::Size:
        model.finding()->pressSize(touch.row);
        break;
    case ScenarioTouch::On::Equipment:
        model.finding()->pressEquipment(touch.row);
        break;
    case ScenarioTouch::On::Room:
        model.finding()->pressRoom(touch.row);
        break;
    case ScenarioTouch::On::Report:
        model.openSheet(GlassModel::Sheet::Report);
        break;
    case ScenarioTouch::On::Trouble:
        model.reporting()->press(touch.row);
        break;
    case ScenarioTouch::On::Words:
        model.reporting()->edit();
        break;
    case ScenarioTouch::On::Type:
        if (model.sheet() == GlassModel::Sheet::Report) {
            model.reporting()->type(touch.word);
            break;
        }
        if (model.sheet() == GlassModel::Sheet::Booking) {
            model.booking()->type(touch.word);
            break;
        }
        model.finding()->type(touch.word);
        // Nobody waits in a picture.
        model.finding()->again();
        break;
    case ScenarioTouch::On::Done:
        model.sheet() == GlassModel::Sheet::Report ? model.reporting()->done() : model.finding()->done();
        break;
    case ScenarioTouch::On::Send:
        model.reporting()->send();
        break;
    case ScenarioTouch::On::Phone:
        model.openSheet(GlassModel::Sheet::Phone);
        break;
    case ScenarioTouch::On::Clean:
        model.cleaning()->start();
        break;
    case ScenarioTouch::On::Hubs:
        model.openSheet(GlassModel::Sheet::Hubs);
        break;
    }
}

QStringList takeShots(const QStringList &scenarioFiles, const std::vector<QSize> &sizes, const QDir &directory,
                      const QString &language)
{
    QStringList problems;
    if (!directory.mkpath(QStringLiteral(".")))
        return {QStringLiteral("%1 cannot be made.").arg(directory.path())};
    for (const QString &name : scenarioFiles) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) {
            problems << QStringLiteral("%1: %2").arg(name, file.errorString());
            continue;
        }
        const auto scenario = readScenario(file.readAll());
        if (!scenario) {
            problems << QStringLiteral("%1: %2").arg(name, scenario.error());
            continue;
        }
        for (const QSize size : sizes) {
            ScenarioModel model(*scenario);
            themes::Theme theme(themes::builtInTokens());
            Glass glass(model, theme, {size, true, true, pixelsPerMillimetre(size)});
            if (!language.isEmpty())
                glass.model().speak(language);
            const bool shown = glass.show();
            for (const ScenarioTouch &touch : model.touches())
                press(glass.model(), touch);
            QCoreApplication::processEvents();
            const QString target = directory.filePath(QStringLiteral("%1-%2x%3.png")
                                                          .arg(QFileInfo(name).completeBaseName())
                                                          .arg(size.width())
                                                          .arg(size.height()));
            if (!shown || !glass.picture().save(target))
                problems << QStringLiteral("%1 could not be drawn.").arg(target);
        }
    }
    return problems;
}

} // namespace lintel::glass

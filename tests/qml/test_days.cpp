// From any day to any other, in steps that leave alone what stays.
#include "qml/day_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>

using namespace lintel::glass;

namespace {

/// Every day of up to four blocks of three kinds.
std::vector<std::vector<Block>> everyDay()
{
    std::vector<std::vector<Block>> days{{}};
    for (std::size_t at = 0; at < days.size(); ++at) {
        if (days[at].size() == 4)
            break;
        for (const char *title : {"a", "b", "c"}) {
            std::vector<Block> longer = days[at];
            longer.emplace_back().title = QString::fromLatin1(title);
            days.push_back(std::move(longer));
        }
    }
    return days;
}

/// What a view has that only goes by what it is told.
class View
{
public:
    explicit View(const DayModel &model)
    {
        const auto read = [this, &model](int row) { m_rows[row] = model.blocks()[static_cast<std::size_t>(row)]; };
        QObject::connect(&model, &DayModel::dataChanged, &model, [this, read](const auto &from, const auto &to) {
            for (int row = from.row(); row <= to.row(); ++row, ++touched)
                read(row);
        });
        QObject::connect(&model, &DayModel::rowsInserted, &model, [this, read](const auto &, int from, int to) {
            m_rows.insert(from, to - from + 1, {});
            for (int row = from; row <= to; ++row, ++touched)
                read(row);
        });
        QObject::connect(&model, &DayModel::rowsRemoved, &model, [this](const auto &, int from, int to) {
            m_rows.remove(from, to - from + 1);
            touched += to - from + 1;
        });
        QObject::connect(&model, &DayModel::modelReset, &model, [this] { touched += 1'000; });
    }

    [[nodiscard]] std::vector<Block> rows() const { return {m_rows.cbegin(), m_rows.cend()}; }

    int touched = 0;

private:
    QList<Block> m_rows;
};

} // namespace

class TestDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromAnyToAnyOther()
    {
        const auto days = everyDay();
        QCOMPARE(days.size(), std::size_t{121});
        DayModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        View view(model);
        for (const auto &from : days) {
            for (const auto &to : days) {
                model.show(from);
                view.touched = 0;
                model.show(to);
                QVERIFY(model.blocks() == to);
                QVERIFY(view.rows() == to);
                if (from == to)
                    QCOMPARE(view.touched, 0);
                QVERIFY(view.touched <= static_cast<int>(std::max(from.size(), to.size())));
            }
        }
    }

    void whatStaysIsLeftAlone()
    {
        const auto dayOf = [](const QString &titles) {
            std::vector<Block> day;
            for (const QChar title : titles)
                day.emplace_back().title = title;
            return day;
        };
        DayModel model;
        View view(model);
        model.show(dayOf(QStringLiteral("gabcde")));
        view.touched = 0;
        model.show(dayOf(QStringLiteral("phabcde"))); // booked into the first gap: it is a shorter one
        QCOMPARE(view.touched, 2);
        model.show(dayOf(QStringLiteral("phabXcde")));
        QCOMPARE(view.touched, 3);
        model.show(dayOf(QStringLiteral("gabXcde")));
        QCOMPARE(view.touched, 5);
    }
};

QTEST_GUILESS_MAIN(TestDays)
#include "test_days.moc"

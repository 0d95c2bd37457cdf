import { type Both, both, type Words } from '../../desk/both.ts'

type Story = { headline: Words; summary: Words; story: Both<readonly string[]> }

/** What the press releases on inflation tell, by period. */
export const pricesTexts: Record<string, Story> = {
  '2019-02': {
    headline: both(
      '2019 წლის თებერვალში წლიურმა ინფლაციამ 2.3 პროცენტი შეადგინა',
      'Annual inflation was 2.3 percent in February 2019',
    ),
    summary: both(
      'ერთ თვეში ფასები 0.3 პროცენტით გაიზარდა. წინა წელთან შედარებით ყველაზე მეტად თამბაქო გაძვირდა, ტანსაცმელი და ფეხსაცმელი კი გაიაფდა.',
      'Prices rose by 0.3 percent within a month. Over the year tobacco rose the most, while clothing and footwear became cheaper.',
    ),
    story: both(
      [
        '2019 წლის თებერვალში, წინა წლის თებერვალთან შედარებით, სამომხმარებლო ფასები 2.3 პროცენტით გაიზარდა. იანვართან შედარებით ზრდამ 0.3 პროცენტი შეადგინა.',
        'ერთ წელიწადში თამბაქო 13.0 პროცენტით გაძვირდა, მაგარი ალკოჰოლური სასმელები – 6.7 პროცენტით. ჯანმრთელობის დაცვის ჯგუფში ფასები 3.4 პროცენტით გაიზარდა.',
        'ტანსაცმელი, პირიქით, 4.6 პროცენტით გაიაფდა, ფეხსაცმელი კი – 4.8 პროცენტით.',
      ],
      [
        'In February 2019 consumer prices were 2.3 percent higher than in February of the year before. Compared with January they rose by 0.3 percent.',
        'Within a year tobacco became 13.0 percent dearer and spirits 6.7 percent. Prices in the group of health rose by 3.4 percent.',
        'Clothing, on the other hand, became 4.6 percent cheaper, and footwear 4.8 percent.',
      ],
    ),
  },
  '2021-01': {
    headline: both(
      '2021 წლის იანვარში წლიური ინფლაცია 2.8 პროცენტი იყო',
      'Annual inflation stood at 2.8 percent in January 2021',
    ),
    summary: both(
      'ერთ თვეში ფასები 1.1 პროცენტით გაიზარდა. სურსათი, ჯანმრთელობის დაცვა და საოჯახო ნივთები გაძვირდა, საცხოვრებელთან დაკავშირებული ხარჯები კი შემცირდა.',
      'Prices rose by 1.1 percent within a month. Food, health and household goods became dearer, while the cost of housing and utilities fell.',
    ),
    story: both(
      [
        '2021 წლის იანვარში სამომხმარებლო ფასები წინა წლის იანვართან შედარებით 2.8 პროცენტით გაიზარდა, წინა თვესთან შედარებით კი – 1.1 პროცენტით.',
        'ყველაზე მეტად ავეჯი და საოჯახო ნივთები გაძვირდა: 10.8 პროცენტით. ჯანმრთელობის დაცვის ფასები 9.7 პროცენტით გაიზარდა, ალკოჰოლური სასმელებისა და თამბაქოს – 6.9 პროცენტით, სურსათისა და უალკოჰოლო სასმელების – 6.4 პროცენტით.',
        'საცხოვრებლის, წყლის, ელექტროენერგიისა და აირის ჯგუფში ფასები წინა წელთან შედარებით 20.5 პროცენტით ნაკლები იყო, რამაც საერთო მაჩვენებელი შეამცირა.',
      ],
      [
        'In January 2021 consumer prices were 2.8 percent higher than in January of the year before, and 1.1 percent higher than in the previous month.',
        'Furnishings and household equipment rose the most, by 10.8 percent. Health became 9.7 percent dearer, alcoholic beverages and tobacco 6.9 percent, food and non-alcoholic beverages 6.4 percent.',
        'In the group of housing, water, electricity and gas prices were 20.5 percent below those of the year before, which lowered the overall figure.',
      ],
    ),
  },
  '2021-10': {
    headline: both(
      'წლიურმა ინფლაციამ 2021 წლის ოქტომბერში 12.8 პროცენტს მიაღწია',
      'Annual inflation reached 12.8 percent in October 2021',
    ),
    summary: both(
      'ერთ თვეში ფასები 1.3 პროცენტით გაიზარდა. წინა წელთან შედარებით ყველაზე მეტად ტრანსპორტი და სურსათი გაძვირდა.',
      'Prices rose by 1.3 percent within a month. Transport and food rose the most over the year.',
    ),
    story: both(
      [
        '2021 წლის ოქტომბერში სამომხმარებლო ფასები წინა წლის ოქტომბერთან შედარებით 12.8 პროცენტით, წინა თვესთან შედარებით კი 1.3 პროცენტით გაიზარდა.',
        'ტრანსპორტი წლის განმავლობაში 19.6 პროცენტით გაძვირდა, სურსათი და უალკოჰოლო სასმელები – 18.4 პროცენტით. ორნიშნა ზრდა დაფიქსირდა საცხოვრებლის, საოჯახო ნივთებისა და სასტუმრო-რესტორნების ჯგუფებშიც.',
        'მხოლოდ ერთ თვეში სურსათი 3.0 პროცენტით, ტანსაცმელი და ფეხსაცმელი კი 9.2 პროცენტით გაძვირდა.',
      ],
      [
        'In October 2021 consumer prices were 12.8 percent higher than in October of the year before and 1.3 percent higher than in the previous month.',
        'Over the year transport became 19.6 percent dearer, food and non-alcoholic beverages 18.4 percent. Housing, household goods, and hotels and restaurants rose by more than ten percent as well.',
        'Within that one month alone food rose by 3.0 percent, and clothing and footwear by 9.2 percent.',
      ],
    ),
  },
  '2021-11': {
    headline: both(
      '2021 წლის ნოემბერში წლიური ინფლაცია 12.5 პროცენტამდე შენელდა',
      'Annual inflation eased to 12.5 percent in November 2021',
    ),
    summary: both(
      'მაჩვენებელი ოქტომბერთან შედარებით 0.3 პროცენტული პუნქტით შემცირდა. ფასები ერთ თვეში 0.6 პროცენტით გაიზარდა.',
      'The rate was 0.3 percentage points below that of October. Within the month prices rose by 0.6 percent.',
    ),
    story: both(
      [
        '2021 წლის ნოემბერში წლიურმა ინფლაციამ 12.5 პროცენტი შეადგინა. ოქტომბერში ეს მაჩვენებელი 12.8 პროცენტი იყო.',
        'ფასები ზრდას განაგრძობდა, თუმცა უფრო ნელა: წინა თვესთან შედარებით ზრდა 0.6 პროცენტი იყო, ოქტომბერში კი – 1.3 პროცენტი.',
      ],
      [
        'In November 2021 annual inflation was 12.5 percent, after 12.8 percent in October.',
        'Prices went on rising, but more slowly: by 0.6 percent compared with the previous month, after 1.3 percent in October.',
      ],
    ),
  },
  '2023-04': {
    headline: both(
      '2023 წლის აპრილში ფასები ერთ თვეში 0.7 პროცენტით შემცირდა',
      'Prices fell by 0.7 percent within a month in April 2023',
    ),
    summary: both(
      'წლიურმა ინფლაციამ 2.7 პროცენტი შეადგინა. ერთ თვეში სურსათი და ტრანსპორტი გაიაფდა, ტანსაცმელი და ფეხსაცმელი კი გაძვირდა.',
      'Annual inflation was 2.7 percent. Food and transport became cheaper within the month, clothing and footwear dearer.',
    ),
    story: both(
      [
        '2023 წლის აპრილში სამომხმარებლო ფასები მარტთან შედარებით 0.7 პროცენტით შემცირდა. წლიური ინფლაცია 2.7 პროცენტი იყო.',
        'თვიურ შემცირებაზე გავლენა სურსათისა და ტრანსპორტის ფასებმა მოახდინა: სურსათი და უალკოჰოლო სასმელები 2.1 პროცენტით გაიაფდა, ტრანსპორტი – 2.0 პროცენტით.',
        'ტანსაცმელი და ფეხსაცმელი 2.1 პროცენტით გაძვირდა. განათლებისა და დასვენების ჯგუფებში ფასები არ შეცვლილა.',
      ],
      [
        'In April 2023 consumer prices were 0.7 percent lower than in March. Annual inflation was 2.7 percent.',
        'Food and transport brought the monthly figure down: food and non-alcoholic beverages became 2.1 percent cheaper and transport 2.0 percent.',
        'Clothing and footwear rose by 2.1 percent. Prices did not change in the groups of education and of recreation.',
      ],
    ),
  },
  '2026-01': {
    headline: both(
      '2026 წლის იანვარში წლიური ინფლაცია 4.8 პროცენტია',
      'Annual inflation stands at 4.8 percent in January 2026',
    ),
    summary: both(
      'ჰარმონიზებული ინდექსით წლიური ინფლაცია 5.1 პროცენტია. სურსათი, რესტორნები და ჯანმრთელობის დაცვა გაძვირდა, ინფორმაცია და კომუნიკაცია კი გაიაფდა.',
      'By the harmonised index annual inflation is 5.1 percent. Food, restaurants and health became dearer, information and communication cheaper.',
    ),
    story: both(
      [
        '2026 წლის იანვარში სამომხმარებლო ფასები წინა წლის იანვართან შედარებით 4.8 პროცენტით გაიზარდა. ჰარმონიზებული სამომხმარებლო ფასების ინდექსით წლიური ინფლაცია 5.1 პროცენტია.',
        'ჰარმონიზებული ინდექსის მიხედვით, პირადი მოვლისა და სხვა მომსახურების ფასები 10.0 პროცენტით გაიზარდა, რესტორნებისა და განთავსების – 9.4 პროცენტით, სურსათისა და უალკოჰოლო სასმელების – 9.1 პროცენტით, ჯანმრთელობის დაცვის – 8.2 პროცენტით.',
        'ინფორმაცია და კომუნიკაცია 5.0 პროცენტით გაიაფდა, ტანსაცმელი და ფეხსაცმელი – 2.1 პროცენტით. საცხოვრებლის ჯგუფში ფასები წინა წლის დონეზე დარჩა.',
      ],
      [
        'In January 2026 consumer prices were 4.8 percent higher than in January of the year before. By the harmonised index of consumer prices annual inflation is 5.1 percent.',
        'By the harmonised index personal care and other services rose by 10.0 percent, restaurants and accommodation by 9.4 percent, food and non-alcoholic beverages by 9.1 percent, and health by 8.2 percent.',
        'Information and communication became 5.0 percent cheaper, clothing and footwear 2.1 percent. Prices in the group of housing stayed where they were a year before.',
      ],
    ),
  },
}
